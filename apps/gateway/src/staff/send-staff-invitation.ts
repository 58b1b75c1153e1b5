import { messagingRpc } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { StaffMember } from './staff-member.entity.js'

/** With a new link; the one before is dead once the caller has saved the member. @throws DomainError INVITATION_NOT_OPEN */
export function sendStaffInvitation(tx: Tx, member: StaffMember): void {
  const token = member.renewLink(tx.now())
  tx.send(messagingRpc.sendEmail, {
    emailId: member.emailId!,
    kind: 'staff_invitation',
    to: member.email,
    recipientName: `${member.firstName} ${member.lastName}`.slice(0, 160).toWellFormed(),
    token,
    expiresAt: member.linkExpiresAt!.toISOString(),
  })
}
