import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, ListOf, OneOf, Pattern } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { CandidateRef } from './candidate.js'
import {
  erasingServices,
  erasureReasons,
  staffErasureReasons,
  type ErasingService,
  type ErasureReason,
  type StaffErasureReason,
} from './erasure.js'

const referencePattern = /^E(-[0-9A-HJKMNP-TV-Z]{4}){2}$/
const referenceMessage = 'A reference like E-7K2M-9QXW, from the confirmation'

export class ErasureReceipt {
  @Pattern(referencePattern, referenceMessage, {
    description: 'Also in the e-mail that confirms the erasure',
  })
  reference: string
  @Instant() requestedAt: string
}

/** Asked by the gateway once the person has given the password again. */
export const eraseOwnProfile = defineRpc({
  subject: 'candidates.v1.erase-own-profile',
  request: Empty,
  response: ErasureReceipt,
  permission: 'candidate:self',
  errors: ['CANDIDATE_NOT_FOUND'],
  summary: 'Erase everything about yourself',
})

export class EraseCandidateRequest extends CandidateRef {
  @OneOf(staffErasureReasons, { name: 'StaffErasureReason' }) reason: StaffErasureReason
}

export class ErasureStep {
  @OneOf(erasingServices, { name: 'ErasingService' }) service: ErasingService
  @Instant({ optional: true, description: 'Null while it is outstanding' }) completedAt: string | null
  @Id({ optional: true, description: 'The event by which the service states it, in the audit trail' })
  eventId: string | null
}

export const erasureConfirmations = ['none', 'waiting', 'sent', 'refused'] as const
export type ErasureConfirmation = (typeof erasureConfirmations)[number]

/** Proof of an erasure. It names nobody: only who knows the reference or the id knows whom it is about. */
export class ErasureView {
  @Id() id: string
  @Id() candidateId: string
  @Pattern(referencePattern, referenceMessage) reference: string
  @OneOf(erasureReasons, { name: 'ErasureReason' }) reason: ErasureReason
  @Instant() requestedAt: string
  @Instant({ optional: true, description: 'Null while a service is outstanding' }) completedAt: string | null
  @OneOf(erasureConfirmations, {
    name: 'ErasureConfirmation',
    description: 'The e-mail to the person; none where there is nobody to tell',
  })
  confirmation: ErasureConfirmation
  @ListOf(ErasureStep, { max: 10 }) steps: ErasureStep[]
}

export const eraseCandidate = defineRpc({
  subject: 'candidates.v1.erase',
  request: EraseCandidateRequest,
  response: ErasureView,
  permission: 'candidate:erase',
  errors: ['CANDIDATE_NOT_FOUND', 'SUBJECT_ACCESS_REQUEST_OPEN'],
  summary: 'Erase everything about a candidate in every service; asked again, it tells how far that is',
})

export const getErasure = defineRpc({
  subject: 'candidates.v1.get-erasure',
  request: CandidateRef,
  response: ErasureView,
  permission: 'data-rights:manage',
  errors: ['ERASURE_NOT_FOUND'],
  summary:
    'The proof of an erasure: which service has erased its part, when, and by which entry of the audit trail',
})

export class ListErasuresRequest extends PageRequest {
  @Flag({ optional: true, description: 'Only those with an outstanding service, or only those without' })
  outstanding?: boolean
  @Pattern(referencePattern, referenceMessage, { optional: true }) reference?: string
}

export const listErasures = defineRpc({
  subject: 'candidates.v1.list-erasures',
  request: ListErasuresRequest,
  response: pageOf(ErasureView),
  permission: 'data-rights:manage',
  summary: 'Erasures, newest first',
})
