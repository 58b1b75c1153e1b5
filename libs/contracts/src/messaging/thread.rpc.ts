import { defineRpc } from '../dsl/define-rpc.js'
import {
  DateOnly,
  Flag,
  Id,
  Instant,
  LongText,
  OneOf,
  Text,
  WholeNumber,
  Ids,
  ListOf,
} from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { AttachmentView, attachmentsPerMessage } from './attachment.js'

export class ThreadRef {
  @Id() threadId: string
}

export class ThreadView {
  @Id() id: string
  @Id() candidateId: string
  @Id() organisationId: string
  @Text({
    max: 200,
    description: 'The other side: the candidate to an organisation, the organisation to a candidate',
  })
  withName: string
  @WholeNumber({ min: 0, max: 1e9 }) unread: number
  @Flag({ description: 'The other side wrote last' }) unanswered: boolean
  @Flag() archived: boolean
  @Id({ optional: true, description: 'The colleague it is assigned to; null for candidates' })
  assigneeId: string | null
  @Text({ max: 200, optional: true }) assigneeName: string | null
  @Instant() lastMessageAt: string
  @DateOnly({
    optional: true,
    description: 'The last day for your organisation to answer; null if nobody waits, and for candidates',
  })
  answerBy: string | null
  @Flag({ description: 'Your organisation should have answered' }) overdue: boolean
}

export const sides = ['candidate', 'organisation'] as const
export type Side = (typeof sides)[number]

export class MessageView {
  @Id() id: string
  @OneOf(sides, { name: 'Side' }) from: Side
  @Text({ max: 200 }) authorName: string
  @LongText({ max: 10_000 }) body: string
  @Instant() sentAt: string
  @Flag({ description: 'Read by the other side' }) seen: boolean
  @ListOf(AttachmentView, { max: attachmentsPerMessage }) attachments: AttachmentView[]
}

export const threadFolders = ['inbox', 'unanswered', 'assigned', 'archived'] as const
export type ThreadFolder = (typeof threadFolders)[number]

export class ListThreadsRequest extends PageRequest {
  @OneOf(threadFolders, {
    name: 'ThreadFolder',
    optional: true,
    description: '`inbox` unless given: all that is not archived; `assigned` to you',
  })
  folder?: ThreadFolder

  @Text({ max: 100, optional: true, description: 'Words, or how they begin, in names and messages' })
  search?: string

  @Flag({
    optional: true,
    description:
      'True: only those that your organisation should have answered, the longest overdue first. None for candidates.',
  })
  overdue?: boolean

  @Id({
    optional: true,
    description: 'To an organisation: only the conversation with this candidate, in whichever folder it is',
  })
  candidateId?: string

  @Id({
    optional: true,
    description: 'To a candidate: only the conversation with this organisation, in whichever folder it is',
  })
  organisationId?: string
}

export const listThreads = defineRpc({
  subject: 'messaging.v1.list-threads',
  request: ListThreadsRequest,
  response: pageOf(ThreadView),
  permission: 'thread:use',
  errors: ['COPY_STALE'],
  summary: 'Your conversations, or those with the words searched for: unread first, then newest',
})

export class StartThreadRequest {
  @Id({ optional: true, description: 'From an organisation: the candidate to write to' }) candidateId?: string
  @Id({ optional: true, description: 'From a candidate: the organisation to write to' })
  organisationId?: string
  @LongText({ max: 10_000 }) body: string
}

export const startThread = defineRpc({
  subject: 'messaging.v1.start-thread',
  request: StartThreadRequest,
  response: ThreadView,
  permission: 'thread:use',
  errors: ['CANDIDATE_NOT_FOUND', 'ORGANISATION_NOT_FOUND', 'THREAD_READ_ONLY', 'COPY_STALE'],
  summary:
    'Write to a candidate or an organisation. There is one conversation of the two: it is continued if it exists.',
})

export class ListMessagesRequest extends PageRequest {
  @Id() threadId: string
}

export const listMessages = defineRpc({
  subject: 'messaging.v1.list-messages',
  request: ListMessagesRequest,
  response: pageOf(MessageView),
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'COPY_STALE'],
  summary: 'The messages of a conversation, newest first',
})

export class SendMessageRequest extends ThreadRef {
  @LongText({ max: 10_000 }) body: string
  @Ids({ max: attachmentsPerMessage, optional: true, description: 'Files you have added, to send with it' })
  attachmentIds?: string[]
}

export const sendMessage = defineRpc({
  subject: 'messaging.v1.send-message',
  request: SendMessageRequest,
  response: MessageView,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'THREAD_READ_ONLY', 'ATTACHMENT_NOT_FOUND', 'COPY_STALE'],
  summary: 'Write in a conversation',
})

export const markThreadRead = defineRpc({
  subject: 'messaging.v1.mark-thread-read',
  request: ThreadRef,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'COPY_STALE'],
  summary: 'Mark everything in a conversation as read',
})
