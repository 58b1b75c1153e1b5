import type { Tx } from '@sih/persistence'
import type { Thread } from '../thread/thread.entity.js'
import { wordsOf } from './words.js'

/** No lexeme of a search holds this sign, so nobody finds another organisation's conversations by looking for it. */
export const scopeOf = (organisationId: string): string => `#${organisationId}`

/** A tsvector holds a megabyte: a conversation of more different words than this is found by those in it so far. */
const enough = 5_000

/** Makes a message findable. The thread is locked. */
export async function indexMessage(tx: Tx, thread: Thread, body: string): Promise<void> {
  const words = wordsOf(body)
  const known = await tx.query(
    `update thread_words
     set text = case when length(text) < ${enough} then text || array_to_tsvector($2) else text end
     where thread_id = $1 returning thread_id`,
    [thread.id, words],
  )
  if (known.length > 0) return
  const [contact] = await tx.query<{ name: string }>(
    `select first_name || ' ' || last_name as name from contact where account_id = $1`,
    [thread.candidateId],
  )
  await tx.query(
    'insert into thread_words (thread_id, name, text) values ($1, array_to_tsvector($2), array_to_tsvector($3))',
    [thread.id, [scopeOf(thread.organisationId), ...wordsOf(contact?.name ?? '')], words],
  )
}

/** Makes the conversations of a candidate findable by a new name. */
export async function indexName(tx: Tx, candidateId: string, name: string): Promise<void> {
  await tx.query(
    `update thread_words set name = array_to_tsvector(array['#' || organisation_id]) || array_to_tsvector($2)
     from thread where thread.id = thread_id and candidate_id = $1`,
    [candidateId, wordsOf(name)],
  )
}
