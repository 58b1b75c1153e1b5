import { SendEmailRequest, messagingRpc } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { SendEmail } from './send-email.js'

@Controller()
export class EmailsRpc {
  constructor(private readonly sendEmail: SendEmail) {}

  @Handles(messagingRpc.sendEmail) send(request: SendEmailRequest) {
    return this.sendEmail.run(request)
  }
}
