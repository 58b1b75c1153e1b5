import {
  AgreementRef,
  AgreementTokenRequest,
  Empty,
  IssueAgreementRequest,
  RefuseAgreementRequest,
  SignAgreementRequest,
  organisationsRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { CountersignAgreement } from './countersign-agreement.js'
import { InspectAgreement } from './inspect-agreement.js'
import { IssueAgreement } from './issue-agreement.js'
import { OpenAgreement } from './open-agreement.js'
import { RefuseAgreement } from './refuse-agreement.js'
import { ResendAgreementLink } from './resend-agreement-link.js'
import { SignAgreement } from './sign-agreement.js'
import { WithdrawAgreement } from './withdraw-agreement.js'

@Controller()
export class AgreementsRpc {
  constructor(
    private readonly issueAgreement: IssueAgreement,
    private readonly inspectAgreement: InspectAgreement,
    private readonly signAgreement: SignAgreement,
    private readonly countersignAgreement: CountersignAgreement,
    private readonly openAgreement: OpenAgreement,
    private readonly refuseAgreement: RefuseAgreement,
    private readonly withdrawAgreement: WithdrawAgreement,
    private readonly resendAgreementLink: ResendAgreementLink,
  ) {}

  @Handles(organisationsRpc.issueAgreement)
  issue(request: IssueAgreementRequest) {
    return this.issueAgreement.run(request)
  }

  @Handles(organisationsRpc.inspectAgreement)
  inspect(request: AgreementTokenRequest) {
    return this.inspectAgreement.run(request)
  }

  @Handles(organisationsRpc.signAgreement)
  sign(request: SignAgreementRequest) {
    return this.signAgreement.run(request)
  }

  @Handles(organisationsRpc.countersignAgreement)
  countersign(request: AgreementRef, principal: Principal) {
    return this.countersignAgreement.run(request, principal)
  }

  @Handles(organisationsRpc.refuseAgreement)
  refuse(request: RefuseAgreementRequest) {
    return this.refuseAgreement.run(request)
  }

  @Handles(organisationsRpc.withdrawAgreement)
  withdraw(request: AgreementRef) {
    return this.withdrawAgreement.run(request)
  }

  @Handles(organisationsRpc.resendAgreementLink)
  resend(request: AgreementRef) {
    return this.resendAgreementLink.run(request)
  }

  @Handles(organisationsRpc.openAgreement)
  open(request: AgreementRef) {
    return this.openAgreement.any(request)
  }

  @Handles(organisationsRpc.openOwnAgreement)
  openOwn(_request: Empty, principal: Principal) {
    return this.openAgreement.own(principal)
  }
}
