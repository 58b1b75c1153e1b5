import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { addMessage } from '../message/add-message.js'
import type { Participant } from './participant.js'
import { Thread } from './thread.entity.js'
import { mayStart } from './thread.policy.js'
import { lockPair, lockThread } from './threads.js'

export type Two = Pick<Thread, 'candidateId' | 'organisationId'>

/**
 * Writes in the one conversation of the two, which is opened if there is none.
 * @throws DomainError CANDIDATE_NOT_FOUND, ORGANISATION_NOT_FOUND, THREAD_READ_ONLY, before anything is changed
 */
export async function writeTo(tx: Tx, author: Participant, two: Two, body: string): Promise<Thread> {
  const known = await tx.manager.findOneBy(Thread, two)
  mayStart(author, await lockPair(tx, two), known !== null)
  const thread = await openBetween(tx, two, known)
  await addMessage(tx, thread, author, body)
  return thread
}

/** Two who start at the same time: the second waits for the first and continues its conversation. */
async function openBetween(tx: Tx, two: Two, known: Thread | null): Promise<Thread> {
  if (known) return (await lockThread(tx, known.id))!
  const thread = Thread.between(two.candidateId, two.organisationId, tx.now())
  const opened = await tx.query(
    `insert into thread (id, candidate_id, organisation_id, message_count, last_message_at)
     values ($1, $2, $3, 0, $4) on conflict (candidate_id, organisation_id) do nothing returning id`,
    [thread.id, thread.candidateId, thread.organisationId, thread.lastMessageAt],
  )
  if (opened.length === 0) return openBetween(tx, two, await tx.manager.findOneBy(Thread, two))
  tx.publish(messagingEvents.threadStarted, { threadId: thread.id, ...two })
  return thread
}
