import { DocumentFile } from '../candidates/document.rpc.js'
import { defineRpc } from '../dsl/define-rpc.js'
import { Base64, Id, Instant, OneOf, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { largestDocument } from '../reference-data/document-types.js'
import { AttachmentView } from './attachment.js'
import { ThreadRef, sides, type Side } from './thread.rpc.js'

export class AddAttachmentRequest extends ThreadRef {
  @Text({ max: 300, description: 'What the file is called' }) fileName: string
  @Base64({ maxBytes: largestDocument }) file: string
}

export const addAttachment = defineRpc({
  subject: 'messaging.v1.add-attachment',
  request: AddAttachmentRequest,
  response: AttachmentView,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'THREAD_READ_ONLY', 'TOO_MANY_ATTACHMENTS', 'COPY_STALE'],
  summary:
    'Add a file to what you are writing in a conversation: PDF, Word (.docx) or plain text, up to 5 MB. Name it when you send the message.',
})

export class AttachmentRef extends ThreadRef {
  @Id() attachmentId: string
}

export const removeAttachment = defineRpc({
  subject: 'messaging.v1.remove-attachment',
  request: AttachmentRef,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'ATTACHMENT_NOT_FOUND', 'COPY_STALE'],
  summary: 'Take away a file that you have added and not sent. What was sent stays.',
})

export class SentAttachmentView extends AttachmentView {
  @Id() messageId: string
  @OneOf(sides, { name: 'Side' }) from: Side
  @Instant() sentAt: string
}

export class ListAttachmentsRequest extends PageRequest {
  @Id() threadId: string
}

export const listAttachments = defineRpc({
  subject: 'messaging.v1.list-attachments',
  request: ListAttachmentsRequest,
  response: pageOf(SentAttachmentView),
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'COPY_STALE'],
  summary: 'The files that were sent in a conversation, newest first',
})

export const openAttachment = defineRpc({
  subject: 'messaging.v1.open-attachment',
  request: AttachmentRef,
  response: DocumentFile,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'ATTACHMENT_NOT_FOUND', 'COPY_STALE'],
  summary: 'Download a file of a conversation; a candidate can see that an organisation did',
})

export const attachmentsRpc = {
  addAttachment,
  removeAttachment,
  listAttachments,
  openAttachment,
}
