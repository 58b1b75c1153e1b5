import { defineRpc } from '../dsl/define-rpc.js'
import { Instant, ListOf, LongText } from '../dsl/fields.js'
import { AttachmentView, attachmentsPerMessage } from './attachment.js'
import { ThreadRef } from './thread.rpc.js'

export class DraftView {
  @LongText({ max: 10_000, optional: true, description: 'Null if there is none' }) body: string | null
  @Instant({ optional: true }) savedAt: string | null
  @ListOf(AttachmentView, { max: attachmentsPerMessage, description: 'Files you have added and not sent' })
  attachments: AttachmentView[]
}

export const openDraft = defineRpc({
  subject: 'messaging.v1.open-draft',
  request: ThreadRef,
  response: DraftView,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'COPY_STALE'],
  summary: 'What you have begun to write in a conversation; nobody else sees it',
})

export class KeepDraftRequest extends ThreadRef {
  @LongText({ max: 10_000, optional: true, description: 'Left out, the draft is thrown away' })
  body?: string | null
}

export const keepDraft = defineRpc({
  subject: 'messaging.v1.keep-draft',
  request: KeepDraftRequest,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'COPY_STALE'],
  summary:
    'Keep what you have begun to write. Sending a message throws it away. Files that you have added stay until they are sent or taken away.',
})
