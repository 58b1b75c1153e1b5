import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Not } from 'typeorm'
import { Member } from './member.entity.js'

/** A member of this organisation. Another organisation's is not found. */
export async function findMember(tx: Tx, organisationId: string, accountId: string): Promise<Member> {
  const member = await tx.manager.findOneBy(Member, { organisationId, accountId })
  if (!member) throw new DomainError('MEMBER_NOT_FOUND')
  return member
}

/** The caller has locked the organisation's row: two who take the last two admins away come one after the other. */
export async function requireOtherAdmin(tx: Tx, { organisationId, accountId, role }: Member): Promise<void> {
  if (role !== 'organisation_admin') return
  const others = { organisationId, role, accountId: Not(accountId) }
  if (!(await tx.manager.existsBy(Member, others))) throw new DomainError('LAST_ADMIN')
}
