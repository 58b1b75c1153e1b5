import {
  AddMessageTemplateRequest,
  ChangeMessageTemplateRequest,
  FillMessageTemplateRequest,
  MessageTemplateRef,
  PageRequest,
  messagingRpc,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ListMessageTemplates } from './list-message-templates.js'
import { MessageTemplates } from './message-templates.js'
import { ReadMessageTemplates } from './read-message-templates.js'

@Controller()
export class MessageTemplatesRpc {
  constructor(
    private readonly listTemplates: ListMessageTemplates,
    private readonly templates: MessageTemplates,
    private readonly readTemplates: ReadMessageTemplates,
  ) {}

  @Handles(messagingRpc.listMessageTemplates) list(request: PageRequest, principal: Principal) {
    return this.listTemplates.run(request, principal)
  }

  @Handles(messagingRpc.openMessageTemplate) open(request: MessageTemplateRef, principal: Principal) {
    return this.readTemplates.open(request, principal)
  }

  @Handles(messagingRpc.fillMessageTemplate)
  fill(request: FillMessageTemplateRequest, principal: Principal) {
    return this.readTemplates.fill(request, principal)
  }

  @Handles(messagingRpc.addMessageTemplate) add(request: AddMessageTemplateRequest, principal: Principal) {
    return this.templates.add(request, principal)
  }

  @Handles(messagingRpc.changeMessageTemplate)
  change(request: ChangeMessageTemplateRequest, principal: Principal) {
    return this.templates.change(request, principal)
  }

  @Handles(messagingRpc.removeMessageTemplate) remove(request: MessageTemplateRef, principal: Principal) {
    return this.templates.remove(request, principal)
  }
}
