import type { StaffFact, StaffMemberView } from '@sih/contracts'
import type { StaffMember } from './staff-member.entity.js'

export const staffMemberView = (member: StaffMember): StaffMemberView => ({
  id: member.id,
  firstName: member.firstName,
  lastName: member.lastName,
  email: member.email,
  role: member.role,
  state: member.state,
  invitedAt: member.invitedAt.toISOString(),
  invitationExpiresAt: member.state === 'invited' ? (member.linkExpiresAt?.toISOString() ?? null) : null,
  joinedAt: member.joinedAt?.toISOString() ?? null,
  bounced: member.bouncedAt !== null,
})

export const staffFact = ({ id, role }: StaffMember): StaffFact => ({ accountId: id, role })
