import type { ProblemCode } from '@sih/kernel'
import { defineRpc } from '../dsl/define-rpc.js'
import { Confirmed, EmailAddress, Id, Secret, Text, WholeNumber } from '../dsl/fields.js'
import { AgreementView, OrganisationRef } from './organisation.js'

/** Why the link to an agreement opens nothing any more, and what to do then. */
export const agreementLinkRefusals: ProblemCode[] = [
  'LINK_NOT_VALID',
  'AGREEMENT_LINK_EXPIRED',
  'AGREEMENT_SIGNED_ALREADY',
  'AGREEMENT_OVER',
  'AGREEMENT_NAME_CHANGED',
]

export class IssueAgreementRequest extends OrganisationRef {
  @Text({ max: 160 }) signatoryName: string
  @EmailAddress() signatoryEmail: string
  @WholeNumber({ min: 1, max: 120, optional: true, description: 'In place of what the wording says' })
  validMonths?: number
}

export const issueAgreement = defineRpc({
  subject: 'organisations.v1.issue-agreement',
  request: IssueAgreementRequest,
  response: AgreementView,
  permission: 'organisation:manage',
  errors: [
    'ORGANISATION_NOT_FOUND',
    'ORGANISATION_NOT_PLEDGED',
    'ORGANISATION_CLOSED',
    'AGREEMENT_OPEN_ALREADY',
  ],
  summary:
    'Issue the Data Sharing Agreement in the current legal name and send the signatory a one-time link',
})

export class AgreementTokenRequest {
  @Secret({ max: 100, description: 'From the link in the e-mail' }) token: string
}

export class SignAgreementRequest extends AgreementTokenRequest {
  @Text({ max: 160 }) signatoryName: string
  @Text({ max: 160 }) signatoryJobTitle: string
  @Confirmed('Confirm that you have the authority to sign for your organisation') confirmsAuthority: boolean
}

export const signAgreement = defineRpc({
  subject: 'organisations.v1.sign-agreement',
  request: SignAgreementRequest,
  response: AgreementView,
  permission: 'public',
  errors: agreementLinkRefusals,
  summary: 'Sign the agreement by the one-time link',
})

export class AgreementRef extends OrganisationRef {
  @Id() agreementId: string
}

export const countersignAgreement = defineRpc({
  subject: 'organisations.v1.countersign-agreement',
  request: AgreementRef,
  response: AgreementView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'AGREEMENT_NOT_FOUND', 'AGREEMENT_NOT_SIGNED', 'AGREEMENT_NAME_CHANGED'],
  summary: 'Countersign for the programme: the agreement is in force',
})
