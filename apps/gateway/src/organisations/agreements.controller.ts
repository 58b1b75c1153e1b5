import {
  AgreementRef,
  AgreementTokenRequest,
  Empty,
  IssueAgreementRequest,
  RefuseAgreementRequest,
  SignAgreementRequest,
  organisationsRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { agreementForms } from '../agreement-documents/agreement-forms.js'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** The Data Sharing Agreement: issued and countersigned by the programme, signed by link. */
@Controller()
export class AgreementsController {
  private readonly organisations

  constructor(client: RpcClient) {
    this.organisations = client.of(organisationsRpc)
  }

  @Route('POST', '/admin/organisations/:organisationId/agreements', organisationsRpc.issueAgreement, {
    status: 201,
  })
  issue(@Input() input: IssueAgreementRequest) {
    return this.organisations.issueAgreement(input)
  }

  @Route(
    'POST',
    '/admin/organisations/:organisationId/agreements/:agreementId/countersign',
    organisationsRpc.countersignAgreement,
  )
  countersign(@Input() input: AgreementRef) {
    return this.organisations.countersignAgreement(input)
  }

  @Route(
    'GET',
    '/admin/organisations/:organisationId/agreements/:agreementId',
    organisationsRpc.openAgreement,
    { forms: agreementForms },
  )
  open(@Input() input: AgreementRef) {
    return this.organisations.openAgreement(input)
  }

  @Route('GET', '/organisation/agreement', organisationsRpc.openOwnAgreement, { forms: agreementForms })
  openOwn(@Input() input: Empty) {
    return this.organisations.openOwnAgreement(input)
  }

  @Route('POST', '/dsa/inspect', organisationsRpc.inspectAgreement, { forms: agreementForms })
  inspect(@Input() input: AgreementTokenRequest) {
    return this.organisations.inspectAgreement(input)
  }

  @Route('POST', '/dsa/refuse', organisationsRpc.refuseAgreement)
  refuse(@Input() input: RefuseAgreementRequest) {
    return this.organisations.refuseAgreement(input)
  }

  @Route(
    'POST',
    '/admin/organisations/:organisationId/agreements/:agreementId/withdraw',
    organisationsRpc.withdrawAgreement,
  )
  withdraw(@Input() input: AgreementRef) {
    return this.organisations.withdrawAgreement(input)
  }

  @Route(
    'POST',
    '/admin/organisations/:organisationId/agreements/:agreementId/resend-link',
    organisationsRpc.resendAgreementLink,
  )
  resendLink(@Input() input: AgreementRef) {
    return this.organisations.resendAgreementLink(input)
  }

  @Route('POST', '/dsa/sign', organisationsRpc.signAgreement)
  sign(@Input() input: SignAgreementRequest) {
    return this.organisations.signAgreement(input)
  }
}
