import type { EventEnvelope } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { wrongId } from './wrong-id.js'
import { openBook, keepBook } from './book-store.js'
import type { Book } from './book.js'
import { keepFacts, standingFacts } from './fact-store.js'
import { areEqual, keptFact, type KeptFact, type PlacedFact } from './kept-fact.js'
import { readings } from './readings.js'

/** Why an event cannot be counted; null if it was. */
export type Verdict = string | null

/**
 * Counts events that follow those counted before, source by source; the sources themselves may be interleaved in any way.
 * The caller holds the generation, so that nobody else writes it.
 */
export async function project(tx: Tx, generation: number, events: EventEnvelope[]): Promise<Verdict[]> {
  const sound = events.map(unsound)
  const readable = events.filter((_, n) => sound[n] === null)
  const book = await openBook(tx, generation, readable)
  const verdicts = events.map((event, n) => sound[n] ?? attempt(event, book))
  await keepBook(tx, generation, book)
  const standing = await standingFacts(tx, generation, [...book.facts.keys()], [...book.corrected])
  await keepFacts(tx, generation, difference(book, standing))
  return verdicts
}

function unsound({ type, data }: EventEnvelope): Verdict {
  return readings.has(type) ? wrongId(data) : `${type} is not counted`
}

function attempt(event: EventEnvelope, book: Book): Verdict {
  try {
    readings.get(event.type)!.read(event, book)
    return null
  } catch (error) {
    return String(error)
  }
}

/** What has to go and what has to come, so that the facts are those of the book. */
function difference(book: Book, standing: PlacedFact[]): { gone: PlacedFact[]; come: KeptFact[] } {
  const wanted = new Map<string, KeptFact>()
  const want = (fact: KeptFact) => wanted.set(`${fact.subject} ${fact.kind}`, fact)
  for (const fact of standing) {
    if (!book.facts.has(fact.subject)) want(keptFact(fact, book.candidate(fact.candidateId)))
  }
  for (const fact of [...book.facts.values()].flat()) want(keptFact(fact, book.candidate(fact.candidateId)))
  const gone = standing.filter((fact) => {
    const key = `${fact.subject} ${fact.kind}`
    const stays = wanted.has(key) && areEqual(wanted.get(key)!, fact)
    if (stays) wanted.delete(key)
    return !stays
  })
  return { gone, come: [...wanted.values()] }
}
