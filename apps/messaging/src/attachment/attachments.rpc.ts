import { AddAttachmentRequest, AttachmentRef, ListAttachmentsRequest, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { AddAttachment } from './add-attachment.js'
import { ListAttachments } from './list-attachments.js'
import { OpenAttachment } from './open-attachment.js'
import { RemoveAttachment } from './remove-attachment.js'

@Controller()
export class AttachmentsRpc {
  constructor(
    private readonly addAttachment: AddAttachment,
    private readonly removeAttachment: RemoveAttachment,
    private readonly listAttachments: ListAttachments,
    private readonly openAttachment: OpenAttachment,
  ) {}

  @Handles(messagingRpc.addAttachment) add(request: AddAttachmentRequest, principal: Principal) {
    return this.addAttachment.run(request, principal)
  }

  @Handles(messagingRpc.removeAttachment) remove(request: AttachmentRef, principal: Principal) {
    return this.removeAttachment.run(request, principal)
  }

  @Handles(messagingRpc.listAttachments) list(request: ListAttachmentsRequest, principal: Principal) {
    return this.listAttachments.run(request, principal)
  }

  @Handles(messagingRpc.openAttachment) open(request: AttachmentRef, principal: Principal) {
    return this.openAttachment.run(request, principal)
  }
}
