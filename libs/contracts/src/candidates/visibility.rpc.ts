import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, ListOf, OneOf, Text } from '../dsl/fields.js'
import { OrganisationRef } from '../organisations/organisation.js'
import { CandidateRef, candidateStates, type CandidateState } from './candidate.js'

export const closeReasons = ['placed_in_employment', 'no_longer_interested'] as const
export type CloseReason = (typeof closeReasons)[number]

/** As many as fit into one answer. */
export const maxHiddenFrom = 200

export class HiddenFromView {
  @Id() organisationId: string
  @Text({ max: 200 }) organisationName: string
  @Instant() hiddenAt: string
}

export class VisibilityView {
  @OneOf(candidateStates, { name: 'CandidateState' }) state: CandidateState
  @OneOf(closeReasons, { name: 'CloseReason', optional: true }) closedReason: CloseReason | null
  @Flag({ description: 'What you chose; it applies whenever the profile is not closed' }) visible: boolean
  @ListOf(HiddenFromView, { max: maxHiddenFrom, description: 'Organisations that never see you' })
  hiddenFrom: HiddenFromView[]
}

export const getVisibility = defineRpc({
  subject: 'candidates.v1.get-visibility',
  request: Empty,
  response: VisibilityView,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Whether your profile is switched on, and from whom you hide it',
})

export class SetVisibilityRequest {
  @Flag({ description: 'False takes the profile away from every organisation at once' }) visible: boolean
}

export const setVisibility = defineRpc({
  subject: 'candidates.v1.set-visibility',
  request: SetVisibilityRequest,
  response: VisibilityView,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'PROFILE_CLOSED', 'REGISTRATION_INCOMPLETE'],
  summary: 'Switch your profile on or off for all organisations; what you picked is kept',
})

export const hideFrom = defineRpc({
  subject: 'candidates.v1.hide-from',
  request: OrganisationRef,
  response: VisibilityView,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'ORGANISATION_NOT_FOUND', 'TOO_MANY_HIDDEN_FROM'],
  summary: 'Hide your profile from an organisation, whether you have picked it or not',
})

export const showTo = defineRpc({
  subject: 'candidates.v1.show-to',
  request: OrganisationRef,
  response: VisibilityView,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Stop hiding your profile from an organisation: it sees you if you have picked it',
})

export class CloseOwnProfileRequest {
  @OneOf(closeReasons, { name: 'CloseReason' }) reason: CloseReason
}

export const closeOwnProfile = defineRpc({
  subject: 'candidates.v1.close-own-profile',
  request: CloseOwnProfileRequest,
  response: VisibilityView,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'PROFILE_CLOSED', 'REGISTRATION_INCOMPLETE'],
  summary: 'Close your profile: every organisation loses it at once. You can still sign in and reopen it',
})

export const reopenOwnProfile = defineRpc({
  subject: 'candidates.v1.reopen-own-profile',
  request: Empty,
  response: VisibilityView,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'PROFILE_NOT_CLOSED'],
  summary: 'Reopen your closed profile, with everything as it was',
})

export class CloseProfileRequest extends CandidateRef {
  @OneOf(closeReasons, { name: 'CloseReason' }) reason: CloseReason
}

export const closeProfile = defineRpc({
  subject: 'candidates.v1.close-profile',
  request: CloseProfileRequest,
  permission: 'candidate:manage',
  errors: ['CANDIDATE_NOT_FOUND', 'PROFILE_CLOSED', 'REGISTRATION_INCOMPLETE'],
  summary: 'Close the profile of a candidate, with the reason',
})

export const reopenProfile = defineRpc({
  subject: 'candidates.v1.reopen-profile',
  request: CandidateRef,
  permission: 'candidate:manage',
  errors: ['CANDIDATE_NOT_FOUND', 'PROFILE_NOT_CLOSED'],
  summary: 'Reopen the closed profile of a candidate, with everything as it was',
})
