import { EmailRef, Empty, ListUndeliveredRequest, RetryEmailsRequest, messagingRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** For the programme: which e-mails have not been delivered, and why. */
@Controller()
export class UndeliveredController {
  private readonly messaging

  constructor(client: RpcClient) {
    this.messaging = client.of(messagingRpc)
  }

  @Route('GET', '/admin/notifications/failed', messagingRpc.listUndelivered)
  list(@Input() input: ListUndeliveredRequest) {
    return this.messaging.listUndelivered(input)
  }

  @Route('POST', '/admin/notifications/failed/retry', messagingRpc.retryEmails)
  retryMany(@Input() input: RetryEmailsRequest) {
    return this.messaging.retryEmails(input)
  }

  @Route('GET', '/admin/notifications/failed/:emailId', messagingRpc.openUndelivered)
  open(@Input() input: EmailRef) {
    return this.messaging.openUndelivered(input)
  }

  @Route('POST', '/admin/notifications/failed/:emailId/retry', messagingRpc.retryEmail)
  retry(@Input() input: EmailRef) {
    return this.messaging.retryEmail(input)
  }

  @Route('GET', '/admin/notifications/delivery', messagingRpc.openDelivery)
  delivery(@Input() input: Empty) {
    return this.messaging.openDelivery(input)
  }
}
