import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { DateOnly, Id, Instant, LongText, OneOf, Pattern, Text } from '../dsl/fields.js'
import { odsCodePattern } from '../reference-data/ods-code.js'
import { AgreementRef, AgreementTokenRequest, agreementLinkRefusals } from './agreement.rpc.js'
import {
  agreementEndReasons,
  agreementStates,
  type AgreementEndReason,
  type AgreementState,
} from './organisation.js'

/** What was agreed, in which name, by whom and when: all that there is to prove it. */
export class AgreementDocument {
  @Id() id: string
  @Id() organisationId: string
  @Pattern(odsCodePattern, 'An ODS code, like RR8', { optional: true }) odsCode: string | null
  @Text({ max: 200, description: 'The legal name in which it was issued' }) legalName: string
  @Text({ max: 40 }) templateVersion: string
  @LongText({ max: 100_000 }) text: string
  @Text({ max: 64, description: 'SHA-256 of the exact text, hexadecimal' }) textHash: string
  @OneOf(agreementStates, { name: 'AgreementState' }) state: AgreementState
  @OneOf(agreementEndReasons, { name: 'AgreementEndReason', optional: true, description: 'Why it is over' })
  endReason: AgreementEndReason | null
  @Text({ max: 160, description: 'Who signed, or is asked to' }) signatoryName: string
  @Text({ max: 160, optional: true }) signatoryJobTitle: string | null
  @Instant() issuedAt: string
  @Instant({ optional: true }) signedAt: string | null
  @DateOnly({
    optional: true,
    description: 'On paper: the day on the copy, which the programme recorded at signedAt',
  })
  signedOn: string | null
  @LongText({ max: 2000, optional: true, description: 'What the signatory said on refusing' })
  refusalReason: string | null
  @Instant({ optional: true }) countersignedAt: string | null
  @Instant({ optional: true, description: 'Since when it is over' }) endedAt: string | null
}

export const openAgreement = defineRpc({
  subject: 'organisations.v1.open-agreement',
  request: AgreementRef,
  response: AgreementDocument,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'AGREEMENT_NOT_FOUND'],
  summary: 'Read any agreement of an organisation, to show or print it',
})

export const openOwnAgreement = defineRpc({
  subject: 'organisations.v1.open-own-agreement',
  request: Empty,
  response: AgreementDocument,
  permission: 'organisation:people',
  errors: ['AGREEMENT_NOT_FOUND'],
  summary: 'Read the agreement of your organisation: the one in force, or else the newest',
})

export const inspectAgreement = defineRpc({
  subject: 'organisations.v1.inspect-agreement',
  request: AgreementTokenRequest,
  response: AgreementDocument,
  permission: 'public',
  errors: agreementLinkRefusals,
  summary: 'Read the agreement before signing it',
})
