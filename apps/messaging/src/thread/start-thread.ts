import { messagingEvents, type StartThreadRequest, type ThreadView } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { addMessage } from '../message/add-message.js'
import { inboxLine } from './inbox-lines.js'
import type { Participant } from './participant.js'
import { Participants } from './participants.js'
import { Thread } from './thread.entity.js'
import { mayStart } from './thread.policy.js'
import { threadView } from './thread.view.js'
import { lockPair, lockThread } from './threads.js'

/** There is one conversation of a candidate and an organisation: who starts it again continues it. */
@Injectable()
export class StartThread {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(request: StartThreadRequest, principal: Principal): Promise<ThreadView> {
    const author = this.participants.admit(principal)
    const ids = pairOf(author, request)
    return this.work.run(async (tx) => {
      const known = await tx.manager.findOneBy(Thread, ids)
      mayStart(author, await lockPair(tx, ids), known !== null)
      const thread = await this.open(tx, ids, known)
      await addMessage(tx, thread, author, request.body)
      return threadView(await inboxLine(tx, thread.id, author), author.side)
    })
  }

  /** Two who start at the same time: the second waits for the first and continues its conversation. */
  private async open(tx: Tx, ids: Ids, known: Thread | null): Promise<Thread> {
    if (known) return (await lockThread(tx, known.id))!
    const thread = Thread.between(ids.candidateId, ids.organisationId, tx.now())
    const opened = await tx.query(
      `insert into thread (id, candidate_id, organisation_id, message_count, last_message_at)
       values ($1, $2, $3, 0, $4) on conflict (candidate_id, organisation_id) do nothing returning id`,
      [thread.id, thread.candidateId, thread.organisationId, thread.lastMessageAt],
    )
    if (opened.length === 0) return this.open(tx, ids, await tx.manager.findOneBy(Thread, ids))
    tx.publish(messagingEvents.threadStarted, { threadId: thread.id, ...ids })
    return thread
  }
}

type Ids = Pick<Thread, 'candidateId' | 'organisationId'>

/** Each side names the other one. */
function pairOf({ side, partyId }: Participant, { candidateId, organisationId }: StartThreadRequest): Ids {
  if (side === 'organisation' && candidateId && !organisationId) {
    return { candidateId, organisationId: partyId }
  }
  if (side === 'candidate' && organisationId && !candidateId) return { candidateId: partyId, organisationId }
  const field = side === 'organisation' ? 'candidateId' : 'organisationId'
  throw new DomainError('VALIDATION_FAILED', [{ field, message: 'Name the one you want to write to' }])
}
