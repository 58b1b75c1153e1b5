import { leafHash } from '@sih/merkle'
import { factsOf, type Facts } from './facts.js'
import { eventLeaf, unreadableLeaf } from './leaf.js'
import { readEvent } from './read-event.js'
import { subjectsOf } from './subjects.js'

/** An entry before it has a place in the log. */
export interface Entry extends Facts {
  number: number
  /** Null for what is no event, and for an event that came before. */
  eventId: string | null
  subjects: string[]
  leaf: string
  leafHash: Buffer
}

/** Any line becomes an entry: what cannot be read is kept as it came. */
export function entryOf(source: string, number: number, line: string, loggedAt: Date): Entry {
  const event = readEvent(source, line)
  const leaf = event ? eventLeaf(source, number, line) : unreadableLeaf(source, number, line)
  return {
    ...factsOf(event, loggedAt),
    number,
    eventId: event?.id ?? null,
    subjects: event ? subjectsOf(event.data) : [],
    leaf,
    leafHash: leafHash(Buffer.from(leaf)),
  }
}

/** An event that is in the log already, under another number: an entry all the same, but not the event again. */
export const asRepeated = (entry: Entry): Entry => ({
  ...entry,
  eventId: null,
  type: 'repeated',
  outcome: 'refused',
})

/** What is kept but should not have come, in plain words for auditors. */
export const quarantined: Record<string, string> = {
  unreadable: 'sent something that is not an event',
  repeated: 'sent an event a second time',
}
