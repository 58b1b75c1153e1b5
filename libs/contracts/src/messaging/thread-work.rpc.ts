import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, ListOf, Text, WholeNumber } from '../dsl/fields.js'
import { ThreadRef, ThreadView } from './thread.rpc.js'

const howMany = { min: 0, max: 1e9 }

export class ThreadCounts {
  @WholeNumber(howMany) unread: number
  @WholeNumber({ ...howMany, description: 'The other side wrote last' }) unanswered: number
  @WholeNumber({ ...howMany, description: 'To you' }) assigned: number
  @WholeNumber(howMany) archived: number
}

export const countThreads = defineRpc({
  subject: 'messaging.v1.count-threads',
  request: Empty,
  response: ThreadCounts,
  permission: 'thread:use',
  errors: ['COPY_STALE'],
  summary: 'How many of your conversations are in which folder',
})

export class ThreadReader {
  @Id() accountId: string
  @Text({ max: 200 }) name: string
  @Flag({ description: 'Has read everything in the conversation' }) upToDate: boolean
  @Instant({ optional: true, description: 'When the person last marked it as read' }) readAt: string | null
}

export class ThreadDetails extends ThreadView {
  @ListOf(ThreadReader, { max: 1_000, description: 'The people of your organisation; empty for candidates' })
  readers: ThreadReader[]
}

export const openThread = defineRpc({
  subject: 'messaging.v1.open-thread',
  request: ThreadRef,
  response: ThreadDetails,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'COPY_STALE'],
  summary: 'A conversation: to whom it is assigned, and who has read it',
})

export class ArchiveThreadRequest extends ThreadRef {
  @Flag() archived: boolean
}

export const archiveThread = defineRpc({
  subject: 'messaging.v1.archive-thread',
  request: ArchiveThreadRequest,
  permission: 'thread:use',
  errors: ['THREAD_NOT_FOUND', 'COPY_STALE'],
  summary: 'Archive a conversation for your side, or take it back. A new message brings it back by itself.',
})

export class AssignThreadRequest extends ThreadRef {
  @Id({ optional: true, description: 'A user of your organisation; nobody if left out' })
  accountId?: string | null
}

export const assignThread = defineRpc({
  subject: 'messaging.v1.assign-thread',
  request: AssignThreadRequest,
  permission: 'thread:work',
  errors: ['THREAD_NOT_FOUND', 'THREAD_READ_ONLY', 'MEMBER_NOT_FOUND', 'COPY_STALE'],
  summary: 'Assign a conversation to a user of your organisation, who is told',
})
