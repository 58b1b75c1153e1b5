import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Id } from '../dsl/fields.js'
import { CandidateProfile, CandidateRef, OwnProfile, RegistrationDetails } from './candidate.js'

/** From the gateway, which owns the account: its id becomes the candidate's. */
export class RegisterRequest extends RegistrationDetails {
  @Id() candidateId: string
}

export const register = defineRpc({
  subject: 'candidates.v1.register',
  request: RegisterRequest,
  permission: 'public',
  errors: [
    'CANDIDATE_TOO_YOUNG',
    'CONSENT_MISSING',
    'ORGANISATION_NOT_FOUND',
    'CANDIDATE_ALREADY_REGISTERED',
    'LINK_NOT_VALID',
  ],
  summary: 'Register a candidate whose e-mail address is not confirmed yet',
})

export const getOwnProfile = defineRpc({
  subject: 'candidates.v1.get-own-profile',
  request: Empty,
  response: OwnProfile,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Your own profile',
})

export const openProfile = defineRpc({
  subject: 'candidates.v1.open-profile',
  request: CandidateRef,
  response: CandidateProfile,
  permission: 'candidate:read',
  errors: ['CANDIDATE_NOT_FOUND', 'COPY_STALE'],
  summary: 'Open the profile of a candidate; the candidate can see that you did',
})
