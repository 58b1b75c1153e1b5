import { messagingEvents, type ThreadDetails, type ThreadReader, type ThreadRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { nameOf, type Named } from '../contact/name.js'
import { inboxLine } from '../thread/inbox-lines.js'
import { Participants } from '../thread/participants.js'
import type { Thread } from '../thread/thread.entity.js'
import { mayRead } from '../thread/thread.policy.js'
import { threadView } from '../thread/thread.view.js'
import { findThreads } from '../thread/threads.js'

@Injectable()
export class OpenThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run({ threadId }: ThreadRef, principal: Principal): Promise<ThreadDetails> {
    const reader = this.participants.admit(principal)
    return this.work.read(async (tx) => {
      const thread = await tx.find(findThreads, threadId)
      mayRead(reader, thread)
      const { candidateId, organisationId } = thread
      tx.publish(messagingEvents.threadOpened, { threadId, candidateId, organisationId })
      return {
        ...threadView(await inboxLine(tx, threadId, reader), reader.side, tx.now()),
        readers: reader.side === 'organisation' ? await readersOf(tx, thread) : [],
      }
    })
  }
}

type Row = Named & { accountId: string; upToDate: boolean; readAt: Date | null }

async function readersOf(tx: Tx, { id, organisationId }: Thread): Promise<ThreadReader[]> {
  const rows = await tx.query<Row>(
    `select account_id as "accountId", unread = 0 as "upToDate", read_at as "readAt",
            first_name as "firstName", last_name as "lastName"
     from inbox left join contact using (account_id)
     where thread_id = $1 and party_id = $2
     order by account_id`,
    [id, organisationId],
  )
  return rows.map((row) => ({
    accountId: row.accountId,
    name: nameOf(row) ?? 'A colleague',
    upToDate: row.upToDate,
    readAt: row.readAt?.toISOString() ?? null,
  }))
}
