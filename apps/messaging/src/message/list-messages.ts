import { messagingEvents, type ListMessagesRequest, type MessageView, type Page } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { attachmentsOf } from '../attachment/attachments.js'
import type { Named } from '../contact/name.js'
import { Participants } from '../thread/participants.js'
import { mayRead } from '../thread/thread.policy.js'
import { findThreads } from '../thread/threads.js'
import type { Message } from './message.entity.js'
import { messageView } from './message.view.js'

type Row = Pick<Message, 'id' | 'number' | 'side' | 'body' | 'sentAt'> & Named

/** Newest first. Reading is not marking as read. */
@Injectable()
export class ListMessages {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(
    { threadId, cursor, limit = defaultLimit }: ListMessagesRequest,
    principal: Principal,
  ): Promise<Page<MessageView>> {
    const reader = this.participants.admit(principal)
    const [before] = decodeCursor(cursor, 'number') ?? []
    return this.work.read(async (tx) => {
      const thread = await tx.find(findThreads, threadId)
      mayRead(reader, thread)
      const rows = await newest(tx, threadId, before ?? thread.messageCount + 1, limit + 1)
      const attachments = await attachmentsOf(
        tx,
        rows.map(({ id }) => id),
      )
      const page = pageFrom(
        rows,
        limit,
        ({ number }) => [number],
        (row) => messageView(row, row, thread, attachments.get(row.id)!),
      )
      const { candidateId, organisationId } = thread
      tx.publish(messagingEvents.messagesRead, {
        threadId,
        candidateId,
        organisationId,
        messageIds: page.items.map(({ id }) => id),
      })
      return page
    })
  }
}

const newest = (tx: Tx, threadId: string, before: string | number, limit: number): Promise<Row[]> =>
  tx.query<Row>(
    `select id, number, side, body, sent_at as "sentAt", first_name as "firstName", last_name as "lastName"
     from message left join contact on contact.account_id = message.author_id
     where thread_id = $1 and number < $2::bigint
     order by number desc limit $3`,
    [threadId, before, limit],
  )
