import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, LongText, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { decisionReasons, type DecisionReason } from './decision.rpc.js'
import {
  accessReasons,
  agreementEndReasons,
  type AccessReason,
  type AgreementEndReason,
} from './organisation.js'

/** Access as it was from a moment on. */
export class AccessChangeView {
  @Id() id: string
  @Instant() changedAt: string
  @Flag() active: boolean
  @OneOf(accessReasons, { name: 'AccessReason' }) reason: AccessReason
  @Instant({ optional: true, description: 'When it was to end, as far as was known then' })
  endsAt: string | null
  @OneOf(agreementEndReasons, { name: 'AgreementEndReason', optional: true })
  endReason: AgreementEndReason | null
  @Text({
    max: 60,
    description: 'The operation that brought it, such as import-ods; due-work for time alone',
  })
  cause: string
  @OneOf(decisionReasons, { name: 'DecisionReason', optional: true }) decisionReason: DecisionReason | null
  @LongText({ max: 2000, optional: true, description: 'For the programme alone' }) note: string | null
}

export class AccessHistoryRequest extends PageRequest {
  @Id() organisationId: string
}

export const listAccessHistory = defineRpc({
  subject: 'organisations.v1.list-access-history',
  request: AccessHistoryRequest,
  response: pageOf(AccessChangeView),
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND'],
  summary: 'When and why the access of an organisation changed, newest first',
})

export const listOwnAccessHistory = defineRpc({
  subject: 'organisations.v1.list-own-access-history',
  request: PageRequest,
  response: pageOf(AccessChangeView),
  permission: 'organisation:people',
  summary: 'When and why the access of your organisation changed, newest first',
})
