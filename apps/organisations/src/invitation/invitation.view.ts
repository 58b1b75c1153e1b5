import type { InvitationFact, InvitationView } from '@sih/contracts'
import type { Invitation } from './invitation.entity.js'

export const invitationView = (invitation: Invitation, now: Date): InvitationView => ({
  id: invitation.id,
  firstName: invitation.firstName,
  lastName: invitation.lastName,
  email: invitation.email,
  role: invitation.role,
  state: invitation.stateAt(now),
  sentAt: invitation.sentAt.toISOString(),
  expiresAt: invitation.expiresAt.toISOString(),
  bounced: invitation.bouncedAt !== null,
})

export const invitationFact = ({ id, organisationId, role }: Invitation): InvitationFact => ({
  organisationId,
  invitationId: id,
  role,
})
