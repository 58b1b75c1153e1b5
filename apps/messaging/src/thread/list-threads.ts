import { messagingEvents, type ListThreadsRequest, type Page, type ThreadView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { findThreads } from '../search/find-threads.js'
import { hasAccess } from './has-access.js'
import { inboxLines } from './inbox-lines.js'
import { Participants } from './participants.js'
import { threadView } from './thread.view.js'

/** Unread first, then newest. */
@Injectable()
export class ListThreads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(
    { cursor, limit = defaultLimit, folder = 'inbox', search }: ListThreadsRequest,
    principal: Principal,
  ): Promise<Page<ThreadView>> {
    const reader = this.participants.admit(principal)
    const after = decodeCursor(cursor, 'number', 'instant', 'id')
    return this.work.read(async (tx) => {
      const found = await findThreads(tx, reader, search)
      const wanted = { folder, found, after, limit: limit + 1 }
      const lines = (await hasAccess(tx, reader)) ? await inboxLines(tx, reader, wanted) : []
      const page = pageFrom(
        lines,
        limit,
        ({ isUnread, lastMessageAt, id }) => [Number(isUnread), lastMessageAt.toISOString(), id],
        (line) => threadView(line, reader.side),
      )
      tx.publish(messagingEvents.threadsListed, {
        threadIds: page.items.map(({ id }) => id),
        candidateIds: [...new Set(page.items.map(({ candidateId }) => candidateId))],
        folder,
        searched: found !== undefined,
      })
      return page
    })
  }
}
