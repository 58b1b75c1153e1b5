import { organisationsEvents } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Invitation } from '../invitation/invitation.entity.js'
import { Member } from './member.entity.js'

/** Makes whoever was invited a member. The caller saves the invitation. @throws DomainError MEMBER_ALREADY_INVITED */
export async function joinMember(tx: Tx, invitation: Invitation): Promise<Member> {
  const { organisationId, accountId, role } = invitation
  if (await tx.manager.existsBy(Member, { organisationId, accountId })) {
    throw new DomainError('MEMBER_ALREADY_INVITED')
  }
  invitation.join(tx.now())
  const member = Member.joining(invitation, tx.now())
  await tx.manager.insert(Member, member)
  tx.publish(organisationsEvents.memberJoined, { organisationId, accountId, role })
  return member
}
