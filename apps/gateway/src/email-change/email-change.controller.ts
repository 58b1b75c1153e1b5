import { ChangeEmailRequest, EmailChangeLink, gatewayRpc } from '@sih/contracts'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { CancelEmailChange } from './cancel-email-change.js'
import { ChangeEmail } from './change-email.js'
import { ConfirmEmailChange } from './confirm-email-change.js'

@Controller()
export class EmailChangeController {
  constructor(
    private readonly changeEmail: ChangeEmail,
    private readonly confirmEmailChange: ConfirmEmailChange,
    private readonly cancelEmailChange: CancelEmailChange,
  ) {}

  @Route('POST', '/auth/email', gatewayRpc.changeEmail, { status: 202 })
  change(@Input() input: ChangeEmailRequest) {
    return this.changeEmail.run(input)
  }

  @Route('POST', '/auth/email/confirm', gatewayRpc.confirmEmailChange)
  confirm(@Input() input: EmailChangeLink) {
    return this.confirmEmailChange.run(input)
  }

  @Route('POST', '/auth/email/cancel', gatewayRpc.cancelEmailChange)
  cancel(@Input() input: EmailChangeLink) {
    return this.cancelEmailChange.run(input)
  }
}
