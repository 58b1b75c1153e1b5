import type { FindMany, Tx } from '@sih/persistence'
import { In } from 'typeorm'
import { Interest } from '../interest/interest.entity.js'
import { Organisation } from '../organisation/organisation.entity.js'
import { Thread } from './thread.entity.js'
import type { Pair } from './thread.policy.js'

const withPair = { organisation: true, interest: true } as const

/** For `tx.find`. */
export const findThreads: FindMany<Thread> = async (tx, ids) => {
  const threads = await tx.manager.find(Thread, { where: { id: In([...ids]) }, relations: withPair })
  return ids.map((id) => threads.find((thread) => thread.id === id))
}

/** Finds a conversation to change it: until the end of the transaction it and the interest it rests on stay as they are. */
export async function lockThread(tx: Tx, id: string): Promise<Thread | undefined> {
  // Not the stronger "for update": rows that refer to the conversation are inserted elsewhere meanwhile.
  const thread = await tx.manager.findOne(Thread, { where: { id }, lock: { mode: 'for_no_key_update' } })
  if (!thread) return undefined
  return Object.assign(thread, await lockPair(tx, thread))
}

type Two = Pick<Pair, 'candidateId' | 'organisationId'>

/** Two who may want to write to each other. The interest stays as it is until the end of the transaction. */
export const lockPair = (tx: Tx, two: Two): Promise<Pair> => findPair(tx, two, { mode: 'pessimistic_read' })

/** Two who may want to write to each other, as things stand. */
export async function findPair(tx: Tx, two: Two, lock?: { mode: 'pessimistic_read' }): Promise<Pair> {
  const { candidateId, organisationId } = two
  const interest = await tx.manager.findOne(Interest, {
    where: { candidateId, organisationId },
    ...(lock ? { lock } : {}),
  })
  const organisation = await tx.manager.findOneBy(Organisation, { id: organisationId })
  return { candidateId, organisationId, interest, organisation }
}
