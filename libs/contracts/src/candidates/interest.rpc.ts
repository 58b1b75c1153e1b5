import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { OrganisationRef } from '../organisations/organisation.js'
import { InterestView, Interests } from './candidate.js'

export const listInterests = defineRpc({
  subject: 'candidates.v1.list-interests',
  request: Empty,
  response: Interests,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'The organisations you have picked',
})

export const expressInterest = defineRpc({
  subject: 'candidates.v1.express-interest',
  request: OrganisationRef,
  response: InterestView,
  permission: 'candidate:self',
  errors: [
    'CANDIDATE_NOT_FOUND',
    'ORGANISATION_NOT_FOUND',
    'INTEREST_ALREADY_EXPRESSED',
    'TOO_MANY_INTERESTS',
  ],
  summary: 'Pick an organisation: it is notified and sees your profile, at once or when its access starts',
})

export const withdrawInterest = defineRpc({
  subject: 'candidates.v1.withdraw-interest',
  request: OrganisationRef,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND', 'INTEREST_NOT_FOUND'],
  summary: 'Drop an organisation: it loses sight of your profile at once',
})
