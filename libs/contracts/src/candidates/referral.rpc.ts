import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, LongText, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { CandidateRef } from './candidate.js'

export const referralStates = ['proposed', 'accepted', 'declined'] as const
export type ReferralState = (typeof referralStates)[number]

export class ProposeReferralRequest extends CandidateRef {
  @Id({ description: 'The pledged organisation that may suit the candidate' }) organisationId: string
  @LongText({ max: 2000, description: 'Why: the candidate reads it' }) reason: string
}

/** What the organisation that proposes sees: its own proposal, and nothing of how the candidate stands with the other. */
export class ProposedReferral {
  @Id() id: string
  @Id() organisationId: string
  @Text({ max: 200 }) organisationName: string
  @LongText({ max: 2000 }) reason: string
  @OneOf(referralStates, { name: 'ReferralState' }) state: ReferralState
  @Instant() proposedAt: string
  @Instant({ optional: true }) answeredAt: string | null
}

export const proposeReferral = defineRpc({
  subject: 'candidates.v1.propose-referral',
  request: ProposeReferralRequest,
  response: ProposedReferral,
  permission: 'candidate:refer',
  errors: [
    'CANDIDATE_NOT_FOUND',
    'ORGANISATION_NOT_FOUND',
    'REFERRAL_TO_ITSELF',
    'REFERRAL_EXISTS',
    'COPY_STALE',
  ],
  summary: 'Propose another organisation to a candidate; nobody else is told anything unless they accept',
})

export class ListProposedReferralsRequest extends PageRequest {
  @Id() candidateId: string
}

export const listProposedReferrals = defineRpc({
  subject: 'candidates.v1.list-proposed-referrals',
  request: ListProposedReferralsRequest,
  response: pageOf(ProposedReferral),
  permission: 'candidate:refer',
  errors: ['CANDIDATE_NOT_FOUND', 'COPY_STALE'],
  summary: 'What your organisation has proposed to a candidate, newest first',
})

/** A proposal as the candidate sees it. */
export class ReferralView {
  @Id() id: string
  @Id() fromOrganisationId: string
  @Text({ max: 200 }) fromOrganisationName: string
  @Id() organisationId: string
  @Text({ max: 200 }) organisationName: string
  @LongText({ max: 2000 }) reason: string
  @OneOf(referralStates, { name: 'ReferralState' }) state: ReferralState
  @Flag({ description: 'You have picked this organisation already: accepting changes nothing' })
  picked: boolean
  @Flag({ description: 'You hide from this organisation: even if you accept it does not see you' })
  hidden: boolean
  @Instant() proposedAt: string
  @Instant({ optional: true }) answeredAt: string | null
}

export const listReferrals = defineRpc({
  subject: 'candidates.v1.list-referrals',
  request: PageRequest,
  response: pageOf(ReferralView),
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Organisations that others have proposed to you, newest first',
})

export class ReferralRef {
  @Id() referralId: string
}

export const acceptReferral = defineRpc({
  subject: 'candidates.v1.accept-referral',
  request: ReferralRef,
  response: ReferralView,
  permission: 'candidate:self',
  errors: [
    'CANDIDATE_NOT_FOUND',
    'REFERRAL_NOT_FOUND',
    'REFERRAL_ALREADY_ANSWERED',
    'ORGANISATION_NOT_FOUND',
    'PROFILE_CLOSED',
    'TOO_MANY_INTERESTS',
  ],
  summary: 'Accept a referral: the organisation sees your profile, at once or when its access starts',
})

export const declineReferral = defineRpc({
  subject: 'candidates.v1.decline-referral',
  request: ReferralRef,
  response: ReferralView,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'REFERRAL_NOT_FOUND', 'REFERRAL_ALREADY_ANSWERED'],
  summary:
    'Decline a referral: the organisation never learns of you, the one that proposed it learns that you declined',
})
