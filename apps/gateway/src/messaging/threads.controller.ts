import {
  ListMessagesRequest,
  ListThreadsRequest,
  SendMessageRequest,
  StartThreadRequest,
  ThreadRef,
  messagingRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class ThreadsController {
  private readonly messaging

  constructor(client: RpcClient) {
    this.messaging = client.of(messagingRpc)
  }

  @Route('GET', '/threads', messagingRpc.listThreads)
  list(@Input() input: ListThreadsRequest) {
    return this.messaging.listThreads(input)
  }

  @Route('POST', '/threads', messagingRpc.startThread, { status: 201 })
  start(@Input() input: StartThreadRequest) {
    return this.messaging.startThread(input)
  }

  @Route('GET', '/threads/:threadId/messages', messagingRpc.listMessages)
  messages(@Input() input: ListMessagesRequest) {
    return this.messaging.listMessages(input)
  }

  @Route('POST', '/threads/:threadId/messages', messagingRpc.sendMessage, { status: 201 })
  send(@Input() input: SendMessageRequest) {
    return this.messaging.sendMessage(input)
  }

  @Route('POST', '/threads/:threadId/read', messagingRpc.markThreadRead)
  markRead(@Input() input: ThreadRef) {
    return this.messaging.markThreadRead(input)
  }
}
