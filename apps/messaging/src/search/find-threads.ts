import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Wanted } from '../thread/inbox-lines.js'
import type { Participant } from '../thread/participant.js'
import { scopeOf } from './thread-words.js'
import { queryFor, wordsOf } from './words.js'

/** Up to so many, the conversations found are put in order; of more, the inbox is walked in its order until a page is full. */
const few = 1_000

/** A statement of its own for each row: the planner cannot turn it into a join and lose the order of the inbox. */
const hasWords =
  '(select words @@ $4::tsquery from thread_words where thread_words.thread_id = inbox.thread_id)'
const isAmongFew =
  'inbox.thread_id = any(array(select thread_id from thread_words where words @@ $4::tsquery))'
/** Candidates look for names of organisations. Theirs are few conversations. */
const hasWordsOrName = `(
  select organisation_words.name || text @@ $4::tsquery
  from thread_words, to_tsvector('simple', organisation.name) as organisation_words (name)
  where thread_words.thread_id = inbox.thread_id)`

/** The condition for what somebody searches for. @throws DomainError VALIDATION_FAILED if it holds no word */
export async function findThreads(
  tx: Tx,
  { side, partyId }: Participant,
  search: string | undefined,
): Promise<Wanted['found']> {
  if (search === undefined) return undefined
  const words = wordsOf(search)
  if (words.length === 0) {
    const problem = { field: 'search', message: 'Enter a word, or how it begins' }
    throw new DomainError('VALIDATION_FAILED', [problem])
  }
  if (side === 'candidate') return { sql: hasWordsOrName, query: queryFor(words) }
  const query = queryFor(words, scopeOf(partyId))
  return { sql: (await isFew(tx, query)) ? isAmongFew : hasWords, query }
}

async function isFew(tx: Tx, query: string): Promise<boolean> {
  // A word that many have tempts the planner to read the table from its beginning, where all other organisations' may come first.
  await tx.query('set local enable_seqscan = off')
  const [found] = await tx.query<{ count: number }>(
    `select count(*)::integer as count
     from (select from thread_words where words @@ $1::tsquery limit ${few + 1}) as matching`,
    [query],
  )
  return found!.count <= few
}
