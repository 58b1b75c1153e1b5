import { messagingEvents, type ListNotesRequest, type NoteView, type Page } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import type { Named } from '../contact/name.js'
import { Participants } from '../thread/participants.js'
import { mayRead } from '../thread/thread.policy.js'
import { findThreads } from '../thread/threads.js'
import type { Note } from './note.entity.js'
import { noteView } from './note.view.js'

type Row = Pick<Note, 'id' | 'authorId' | 'body' | 'mentions' | 'writtenAt'> & Named

/** Newest first. Only people of the organisation have the permission; whose conversation it is, the policy decides. */
@Injectable()
export class ListNotes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(
    { threadId, cursor, limit = defaultLimit }: ListNotesRequest,
    principal: Principal,
  ): Promise<Page<NoteView>> {
    const reader = this.participants.admit(principal)
    const before = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      const thread = await tx.find(findThreads, threadId)
      mayRead(reader, thread)
      const page = pageFrom(
        await newest(tx, threadId, before, limit + 1),
        limit,
        ({ writtenAt, id }) => [writtenAt.toISOString(), id],
        (row) => noteView(row, row),
      )
      const { candidateId, organisationId } = thread
      const noteIds = page.items.map(({ id }) => id)
      tx.publish(messagingEvents.notesRead, { threadId, candidateId, organisationId, noteIds })
      return page
    })
  }
}

const newest = (
  tx: Tx,
  threadId: string,
  before: (string | number)[] | null,
  limit: number,
): Promise<Row[]> =>
  tx.query<Row>(
    `select id, author_id as "authorId", body, mentions, written_at as "writtenAt",
            first_name as "firstName", last_name as "lastName"
     from note left join contact on contact.account_id = note.author_id
     where thread_id = $1 ${before ? 'and (written_at, id) < ($3, $4)' : ''}
     order by written_at desc, id desc limit $2`,
    [threadId, limit, ...(before ?? [])],
  )
