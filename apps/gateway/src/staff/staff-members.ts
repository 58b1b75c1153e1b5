import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { StaffMember } from './staff-member.entity.js'

/**
 * Changes somebody of the programme, and their account with them. Whoever changes anybody holds the rows of all active admins
 * first, always in the same order: of two who take the last two admins away at once, the second sees what the first has left.
 * @throws DomainError STAFF_NOT_FOUND, LAST_PROGRAMME_ADMIN
 */
export async function changeStaffMember(
  tx: Tx,
  id: string,
  change: (member: StaffMember) => void,
): Promise<StaffMember> {
  const admins = await holdActiveAdmins(tx)
  const member = await tx.manager.findOne(StaffMember, { where: { id }, lock: { mode: 'pessimistic_write' } })
  if (!member) throw new DomainError('STAFF_NOT_FOUND')
  change(member)
  if (!member.isActiveAdmin && admins.every((admin) => admin === id) && admins.length > 0) {
    throw new DomainError('LAST_PROGRAMME_ADMIN')
  }
  await tx.manager.save(member)
  await tx.query('update account set role = $2, disabled_at = $3 where id = $1', [
    id,
    member.role,
    member.disabledAt,
  ])
  return member
}

async function holdActiveAdmins(tx: Tx): Promise<string[]> {
  const admins = await tx.query<{ account_id: string }>(
    `select account_id from staff
     where role = 'programme_admin' and joined_at is not null and disabled_at is null
     order by account_id for update`,
  )
  return admins.map(({ account_id }) => account_id)
}
