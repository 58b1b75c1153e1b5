import {
  AddAttachmentRequest,
  AttachmentRef,
  ListAttachmentsRequest,
  largestDocument,
  messagingRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { documentAttachment } from '../routing/attachment.js'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Files of a conversation, for those who have sight of it. */
@Controller()
export class AttachmentsController {
  private readonly messaging

  constructor(client: RpcClient) {
    this.messaging = client.of(messagingRpc)
  }

  @Route('POST', '/threads/:threadId/attachments', messagingRpc.addAttachment, {
    status: 201,
    upload: { field: 'file', as: 'base64', largest: largestDocument, nameIn: 'fileName' },
  })
  add(@Input() input: AddAttachmentRequest) {
    return this.messaging.addAttachment(input)
  }

  @Route('GET', '/threads/:threadId/attachments', messagingRpc.listAttachments)
  list(@Input() input: ListAttachmentsRequest) {
    return this.messaging.listAttachments(input)
  }

  @Route('GET', '/threads/:threadId/attachments/:attachmentId', messagingRpc.openAttachment, {
    attachment: documentAttachment,
  })
  open(@Input() input: AttachmentRef) {
    return this.messaging.openAttachment(input)
  }

  @Route('DELETE', '/threads/:threadId/attachments/:attachmentId', messagingRpc.removeAttachment)
  remove(@Input() input: AttachmentRef) {
    return this.messaging.removeAttachment(input)
  }
}
