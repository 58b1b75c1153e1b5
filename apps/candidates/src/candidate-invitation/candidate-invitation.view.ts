import type { CandidateInvitationView } from '@sih/contracts'
import type { CandidateInvitation } from './candidate-invitation.entity.js'

export type InvitationRow = Pick<
  CandidateInvitation,
  'id' | 'email' | 'firstName' | 'invitedAt' | 'expiresAt'
> & { registered: boolean }

export const candidateInvitationView = (row: InvitationRow): CandidateInvitationView => ({
  id: row.id,
  email: row.email,
  firstName: row.firstName,
  state: row.registered ? 'registered' : 'sent',
  invitedAt: row.invitedAt.toISOString(),
  expiresAt: row.expiresAt.toISOString(),
})
