import {
  InvitationTokenRequest,
  OpenAccountRequest,
  RegisterCandidateRequest,
  VerifyEmailRequest,
  gatewayRpc,
} from '@sih/contracts'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { InspectInvitation } from './inspect-invitation.js'
import { OpenAccount } from './open-account.js'
import { RegisterCandidate } from './register-candidate.js'
import { VerifyEmail } from './verify-email.js'

@Controller()
export class AccountsController {
  constructor(
    private readonly registerCandidate: RegisterCandidate,
    private readonly verifyEmail: VerifyEmail,
    private readonly inspectInvitation: InspectInvitation,
    private readonly openAccount: OpenAccount,
  ) {}

  @Route('POST', '/candidates', gatewayRpc.registerCandidate, { status: 202 })
  register(@Input() input: RegisterCandidateRequest) {
    return this.registerCandidate.run(input)
  }

  @Route('POST', '/auth/verify-email', gatewayRpc.verifyEmail)
  verify(@Input() input: VerifyEmailRequest) {
    return this.verifyEmail.run(input)
  }

  @Route('POST', '/invitations/inspect', gatewayRpc.showInvitation)
  inspect(@Input() input: InvitationTokenRequest) {
    return this.inspectInvitation.run(input)
  }

  @Route('POST', '/invitations/accept', gatewayRpc.openAccount, { status: 201 })
  accept(@Input() input: OpenAccountRequest) {
    return this.openAccount.run(input)
  }
}
