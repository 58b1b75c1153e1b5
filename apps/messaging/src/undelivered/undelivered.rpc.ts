import { EmailRef, Empty, ListUndeliveredRequest, RetryEmailsRequest, messagingRpc } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ListUndelivered } from './list-undelivered.js'
import { OpenDelivery } from './open-delivery.js'
import { OpenUndelivered } from './open-undelivered.js'
import { RetryEmails } from './retry-emails.js'

@Controller()
export class UndeliveredRpc {
  constructor(
    private readonly listUndelivered: ListUndelivered,
    private readonly openUndelivered: OpenUndelivered,
    private readonly retryEmails: RetryEmails,
    private readonly openDelivery: OpenDelivery,
  ) {}

  @Handles(messagingRpc.listUndelivered) list(request: ListUndeliveredRequest) {
    return this.listUndelivered.run(request)
  }

  @Handles(messagingRpc.openUndelivered) open(request: EmailRef) {
    return this.openUndelivered.run(request)
  }

  @Handles(messagingRpc.retryEmail) retry(request: EmailRef) {
    return this.retryEmails.one(request)
  }

  @Handles(messagingRpc.retryEmails) retryMany(request: RetryEmailsRequest) {
    return this.retryEmails.many(request)
  }

  @Handles(messagingRpc.openDelivery) delivery(_request: Empty) {
    return this.openDelivery.run()
  }
}
