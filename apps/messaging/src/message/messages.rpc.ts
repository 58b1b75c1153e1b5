import { ListMessagesRequest, SendMessageRequest, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ListMessages } from './list-messages.js'
import { SendMessage } from './send-message.js'

@Controller()
export class MessagesRpc {
  constructor(
    private readonly listMessages: ListMessages,
    private readonly sendMessage: SendMessage,
  ) {}

  @Handles(messagingRpc.listMessages) list(request: ListMessagesRequest, principal: Principal) {
    return this.listMessages.run(request, principal)
  }

  @Handles(messagingRpc.sendMessage) send(request: SendMessageRequest, principal: Principal) {
    return this.sendMessage.run(request, principal)
  }
}
