import { defineRpc } from '../dsl/define-rpc.js'
import { LongText } from '../dsl/fields.js'
import { AgreementRef, AgreementTokenRequest, agreementLinkRefusals } from './agreement.rpc.js'
import { AgreementView } from './organisation.js'

export class RefuseAgreementRequest extends AgreementTokenRequest {
  @LongText({ max: 2000, description: 'What would have to be different; the programme reads it' })
  reason: string
}

export const refuseAgreement = defineRpc({
  subject: 'organisations.v1.refuse-agreement',
  request: RefuseAgreementRequest,
  response: AgreementView,
  permission: 'public',
  errors: agreementLinkRefusals,
  summary: 'Refuse to sign the agreement, and say why',
})

export const withdrawAgreement = defineRpc({
  subject: 'organisations.v1.withdraw-agreement',
  request: AgreementRef,
  response: AgreementView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'AGREEMENT_NOT_FOUND', 'AGREEMENT_NOT_AWAITED'],
  summary: 'Take back an agreement that is not in force yet; its link is dead, and another can be issued',
})

export const resendAgreementLink = defineRpc({
  subject: 'organisations.v1.resend-agreement-link',
  request: AgreementRef,
  response: AgreementView,
  permission: 'organisation:manage',
  errors: ['ORGANISATION_NOT_FOUND', 'AGREEMENT_NOT_FOUND', 'AGREEMENT_NOT_AWAITED'],
  summary: 'Send the signatory a new link, good for another 28 days; the old one is dead',
})
