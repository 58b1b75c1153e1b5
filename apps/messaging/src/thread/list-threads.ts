import { messagingEvents, type Page, type PageRequest, type ThreadView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Organisation } from '../organisation/organisation.entity.js'
import { inboxLines } from './inbox-lines.js'
import type { Participant } from './participant.js'
import { Participants } from './participants.js'
import { threadView } from './thread.view.js'

/** Unread first, then newest. */
@Injectable()
export class ListThreads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run({ cursor, limit = defaultLimit }: PageRequest, principal: Principal): Promise<Page<ThreadView>> {
    const reader = this.participants.admit(principal)
    const after = decodeCursor(cursor, 'number', 'instant', 'id')
    return this.work.read(async (tx) => {
      const lines = (await hasAccess(tx, reader)) ? await inboxLines(tx, reader, after, limit + 1) : []
      const page = pageFrom(
        lines,
        limit,
        ({ isUnread, lastMessageAt, id }) => [Number(isUnread), lastMessageAt.toISOString(), id],
        (line) => threadView(line, reader.side),
      )
      tx.publish(messagingEvents.threadsListed, {
        threadIds: page.items.map(({ id }) => id),
        candidateIds: [...new Set(page.items.map(({ candidateId }) => candidateId))],
      })
      return page
    })
  }
}

/** Candidates keep sight of their own conversations; an organisation without access has sight of none. */
const hasAccess = async (tx: Tx, { side, partyId }: Participant): Promise<boolean> =>
  side === 'candidate' || tx.manager.existsBy(Organisation, { id: partyId, accessActive: true })
