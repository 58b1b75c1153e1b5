import type { ProblemCode } from '@sih/kernel'
import { defineRpc } from '../dsl/define-rpc.js'
import { LongText, OneOf } from '../dsl/fields.js'
import { OrganisationRef, OrganisationView } from './organisation.js'

export const decisionReasons = [
  'requested_by_organisation',
  'data_protection',
  'conduct',
  'under_review',
  'resolved',
  'merged',
  'dissolved',
  'mistake',
  'other',
] as const
export type DecisionReason = (typeof decisionReasons)[number]

export class DecisionRequest extends OrganisationRef {
  @OneOf(decisionReasons, { name: 'DecisionReason' }) reason: DecisionReason
  @LongText({ max: 2000, description: 'For the programme: the organisation sees the reason alone' })
  note: string
}

const decision = (name: string, error: ProblemCode, summary: string) =>
  defineRpc({
    subject: `organisations.v1.${name}`,
    request: DecisionRequest,
    response: OrganisationView,
    permission: 'organisation:manage',
    errors: ['ORGANISATION_NOT_FOUND', error],
    summary,
  })

export const suspendOrganisation = decision(
  'suspend',
  'ORGANISATION_SUSPENDED',
  'Suspend: access ends at once, nothing is deleted',
)

export const reinstateOrganisation = decision(
  'reinstate',
  'ORGANISATION_NOT_SUSPENDED',
  'End the suspension: access is what the agreement says',
)

export const closeOrganisation = decision(
  'close',
  'ORGANISATION_CLOSED',
  'Close for the programme: its agreement lapses',
)

export const reopenOrganisation = decision(
  'reopen',
  'ORGANISATION_NOT_CLOSED',
  'Open again what the programme has closed: an agreement has to be signed anew',
)

export const withdrawPledge = decision(
  'withdraw-pledge',
  'ORGANISATION_NOT_PLEDGED',
  'Record that the organisation withdraws its pledge: its agreement lapses, and it may pledge again',
)
