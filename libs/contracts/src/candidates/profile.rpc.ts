import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Id, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { connectionCodes, type Connection } from '../reference-data/connections.js'
import {
  CandidateProfile,
  CandidateRef,
  CandidateSummary,
  OwnProfile,
  RegistrationDetails,
} from './candidate.js'

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

export class ListCandidatesRequest extends PageRequest {
  @Text({ max: 100, optional: true, description: 'Part of the name' }) search?: string
  @OneOf(connectionCodes, { name: 'Connection', optional: true }) connection?: Connection
}

export const listCandidates = defineRpc({
  subject: 'candidates.v1.list',
  request: ListCandidatesRequest,
  response: pageOf(CandidateSummary),
  permission: 'candidate:list',
  errors: ['COPY_STALE'],
  summary: 'Candidates you may see, newest interest first',
})
