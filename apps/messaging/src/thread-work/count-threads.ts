import { messagingEvents, type ThreadCounts } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { hasAccess } from '../thread/has-access.js'
import type { Participant } from '../thread/participant.js'
import { Participants } from '../thread/participants.js'

@Injectable()
export class CountThreads {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(principal: Principal): Promise<ThreadCounts> {
    const reader = this.participants.admit(principal)
    return this.work.read(async (tx) => {
      const counts = (await hasAccess(tx, reader)) ? await countsOf(tx, reader) : none
      tx.publish(messagingEvents.threadsCounted, { unread: counts.unread })
      return counts
    })
  }
}

const none: ThreadCounts = { unread: 0, unanswered: 0, assigned: 0, archived: 0, overdue: 0 }

/** Each is counted in an index that holds the others' rows apart. */
async function countsOf(tx: Tx, { accountId, partyId }: Participant): Promise<ThreadCounts> {
  const own = 'from inbox where account_id = $1 and party_id = $2 and visible'
  const [counts] = await tx.query<ThreadCounts>(
    `select (select count(*)::integer ${own} and not archived and is_unread) as unread,
            (select count(*)::integer ${own} and not archived and unanswered) as unanswered,
            (select count(*)::integer ${own} and not archived and assigned) as assigned,
            (select count(*)::integer ${own} and archived) as archived,
            (select count(*)::integer
             from awaited_response as awaited
             join thread on thread.candidate_id = awaited.candidate_id and thread.organisation_id = awaited.organisation_id
             join inbox on inbox.thread_id = thread.id and inbox.party_id = $2 and inbox.account_id = $1
             where awaited.organisation_id = $2 and state = 'waiting' and answer_by <= $3 and visible and not archived) as overdue`,
    [accountId, partyId, tx.now()],
  )
  return counts!
}
