import { OpenBulkMessageRequest, SendBulkMessageRequest, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { OpenBulkMessage } from './open-bulk-message.js'
import { SendBulkMessage } from './send-bulk-message.js'

@Controller()
export class BulkMessagesRpc {
  constructor(
    private readonly sendBulkMessage: SendBulkMessage,
    private readonly openBulkMessage: OpenBulkMessage,
  ) {}

  @Handles(messagingRpc.sendBulkMessage) send(request: SendBulkMessageRequest, principal: Principal) {
    return this.sendBulkMessage.run(request, principal)
  }

  @Handles(messagingRpc.openBulkMessage) open(request: OpenBulkMessageRequest, principal: Principal) {
    return this.openBulkMessage.run(request, principal)
  }
}
