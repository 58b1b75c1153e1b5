import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Ids, Instant, LongText, Text } from '../dsl/fields.js'
import { PageRequest, pageOf } from '../dsl/paging.js'
import { ThreadRef } from './thread.rpc.js'

export class NoteView {
  @Id() id: string
  @Id() authorId: string
  @Text({ max: 200 }) authorName: string
  @LongText({ max: 10_000 }) body: string
  @Ids({ max: 20, description: 'The colleagues it mentions' }) mentions: string[]
  @Instant() writtenAt: string
}

export class ListNotesRequest extends PageRequest {
  @Id() threadId: string
}

export const listNotes = defineRpc({
  subject: 'messaging.v1.list-notes',
  request: ListNotesRequest,
  response: pageOf(NoteView),
  permission: 'thread:work',
  errors: ['THREAD_NOT_FOUND', 'COPY_STALE'],
  summary:
    'The notes of your organisation about a conversation, newest first. The candidate never sees them.',
})

export class WriteNoteRequest extends ThreadRef {
  @LongText({ max: 10_000 }) body: string
  @Ids({ max: 20, optional: true, description: 'Users of your organisation, who are told' })
  mentions?: string[]
}

export const writeNote = defineRpc({
  subject: 'messaging.v1.write-note',
  request: WriteNoteRequest,
  response: NoteView,
  permission: 'thread:work',
  errors: ['THREAD_NOT_FOUND', 'THREAD_READ_ONLY', 'COPY_STALE'],
  summary: 'Write a note about a conversation for the people of your organisation',
})
