import { messagingEvents, type ListThreadsRequest, type Page, type ThreadView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { findThreadWith } from '../search/find-thread-with.js'
import { findThreads } from '../search/find-threads.js'
import { hasAccess } from './has-access.js'
import { inboxLines } from './inbox-lines.js'
import { overdueLines } from './overdue-lines.js'
import { Participants } from './participants.js'
import { threadView, type InboxLine } from './thread.view.js'

const unreadFirst = {
  keys: ['number', 'instant', 'id'] as const,
  lines: inboxLines,
  place: ({ isUnread, lastMessageAt, id }: InboxLine) => [Number(isUnread), lastMessageAt.toISOString(), id],
}
const longestOverdueFirst = {
  keys: ['instant', 'id'] as const,
  lines: overdueLines,
  place: ({ answerBy, awaitedId }: InboxLine) => [answerBy!.toISOString(), awaitedId!],
}

/** Unread first, then newest; of those that are overdue, the longest first. */
@Injectable()
export class ListThreads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(
    { cursor, limit = defaultLimit, search, overdue = false, ...request }: ListThreadsRequest,
    principal: Principal,
  ): Promise<Page<ThreadView>> {
    const reader = this.participants.admit(principal)
    const named = findThreadWith(reader, { ...request, search })
    const folder = request.folder ?? (named ? undefined : 'inbox')
    const order = overdue ? longestOverdueFirst : unreadFirst
    const after = decodeCursor(cursor, ...order.keys)
    return this.work.read(async (tx) => {
      const found = named ?? (await findThreads(tx, reader, search))
      const wanted = { folder, found, after, limit: limit + 1 }
      const lines = (await hasAccess(tx, reader)) ? await order.lines(tx, reader, wanted) : []
      const page = pageFrom(lines, limit, order.place, (line) => threadView(line, reader.side, tx.now()))
      tx.publish(messagingEvents.threadsListed, {
        threadIds: page.items.map(({ id }) => id),
        candidateIds: [...new Set(page.items.map(({ candidateId }) => candidateId))],
        folder,
        searched: search !== undefined,
      })
      return page
    })
  }
}
