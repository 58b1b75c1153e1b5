import {
  AddMessageTemplateRequest,
  ChangeMessageTemplateRequest,
  FillMessageTemplateRequest,
  MessageTemplateRef,
  OpenBulkMessageRequest,
  PageRequest,
  SendBulkMessageRequest,
  messagingRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Templates of messages, and messages to many. */
@Controller()
export class MessageTemplatesController {
  private readonly messaging

  constructor(client: RpcClient) {
    this.messaging = client.of(messagingRpc)
  }

  @Route('GET', '/message-templates', messagingRpc.listMessageTemplates)
  list(@Input() input: PageRequest) {
    return this.messaging.listMessageTemplates(input)
  }

  @Route('POST', '/message-templates', messagingRpc.addMessageTemplate, { status: 201 })
  add(@Input() input: AddMessageTemplateRequest) {
    return this.messaging.addMessageTemplate(input)
  }

  @Route('GET', '/message-templates/:templateId', messagingRpc.openMessageTemplate)
  template(@Input() input: MessageTemplateRef) {
    return this.messaging.openMessageTemplate(input)
  }

  @Route('GET', '/candidates/:candidateId/message-templates/:templateId', messagingRpc.fillMessageTemplate)
  fill(@Input() input: FillMessageTemplateRequest) {
    return this.messaging.fillMessageTemplate(input)
  }

  @Route('PATCH', '/message-templates/:templateId', messagingRpc.changeMessageTemplate)
  change(@Input() input: ChangeMessageTemplateRequest) {
    return this.messaging.changeMessageTemplate(input)
  }

  @Route('DELETE', '/message-templates/:templateId', messagingRpc.removeMessageTemplate)
  remove(@Input() input: MessageTemplateRef) {
    return this.messaging.removeMessageTemplate(input)
  }

  @Route('POST', '/bulk-messages', messagingRpc.sendBulkMessage, { status: 202 })
  send(@Input() input: SendBulkMessageRequest) {
    return this.messaging.sendBulkMessage(input)
  }

  @Route('GET', '/bulk-messages/:bulkMessageId', messagingRpc.openBulkMessage)
  open(@Input() input: OpenBulkMessageRequest) {
    return this.messaging.openBulkMessage(input)
  }
}
