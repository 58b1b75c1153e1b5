import { defineRpc } from '../dsl/define-rpc.js'
import { EmailAddress, Id, Instant, OneOf, Secret, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'

export class InviteCandidateRequest {
  @EmailAddress({ example: 'sam@example.org' }) email: string
  @Text({ max: 80, optional: true, description: 'For the greeting of the e-mail' }) firstName?: string
}

export class CandidateInvitationRef {
  @Id() invitationId: string
}

export const candidateInvitationStates = ['sent', 'registered'] as const
export type CandidateInvitationState = (typeof candidateInvitationStates)[number]

/** What the inviter knows already, and whether it led to a registration: nothing else about the person. */
export class CandidateInvitationView {
  @Id() id: string
  @EmailAddress() email: string
  @Text({ max: 80, optional: true }) firstName: string | null
  @OneOf(candidateInvitationStates, { name: 'CandidateInvitationState' }) state: CandidateInvitationState
  @Instant() invitedAt: string
  @Instant({ description: 'When it is deleted, with everything it says about the person' }) expiresAt: string
}

export const inviteCandidate = defineRpc({
  subject: 'candidates.v1.invite-candidate',
  request: InviteCandidateRequest,
  response: CandidateInvitationView,
  permission: 'candidate:invite',
  errors: ['CANDIDATE_ALREADY_INVITED', 'CANDIDATE_INVITATIONS_CLOSED', 'COPY_STALE'],
  summary:
    'Invite somebody to register, by e-mail. The answer is the same whether or not the person is registered already',
})

export const listCandidateInvitations = defineRpc({
  subject: 'candidates.v1.list-candidate-invitations',
  request: PageRequest,
  response: pageOf(CandidateInvitationView),
  permission: 'candidate:invite',
  summary: 'The people you have invited to register, newest first',
})

export const withdrawCandidateInvitation = defineRpc({
  subject: 'candidates.v1.withdraw-candidate-invitation',
  request: CandidateInvitationRef,
  permission: 'candidate:invite',
  errors: ['CANDIDATE_INVITATION_NOT_FOUND'],
  summary: 'Withdraw an invitation to register: its link is dead and it is deleted',
})

export class CandidateInvitationToken {
  @Secret({ max: 100, description: 'From the link in the e-mail' }) token: string
}

export class CandidateInvitationShown {
  @Id({ optional: true, description: 'Who invites; null for the programme' }) organisationId: string | null
  @Text({ max: 200, optional: true }) organisationName: string | null
  @EmailAddress() email: string
  @Text({ max: 80, optional: true }) firstName: string | null
  @Instant() expiresAt: string
}

export const inspectCandidateInvitation = defineRpc({
  subject: 'candidates.v1.inspect-candidate-invitation',
  request: CandidateInvitationToken,
  response: CandidateInvitationShown,
  permission: 'public',
  errors: ['LINK_NOT_VALID'],
  summary: 'See who invites you before you register with the link',
})
