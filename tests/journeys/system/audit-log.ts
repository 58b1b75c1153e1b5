import type { AuditEntry, EventEnvelope } from '@sih/contracts'
import { allItems } from './all-items.js'
import type { Made } from './front-door.js'
import type { Person } from './person.js'

/** An entry with what its leaf says, because the leaf is what is proved. */
export interface Entry extends AuditEntry {
  event: EventEnvelope
}

/** The whole log as it is now, oldest first. */
export async function readLog(auditor: Person): Promise<Entry[]> {
  const entries = await allItems<AuditEntry>(auditor, '/audit/entries')
  return entries.reverse().map((entry) => ({ ...entry, event: eventOf(entry) }))
}

const eventOf = ({ leaf }: AuditEntry): EventEnvelope => (JSON.parse(leaf) as { event: EventEnvelope }).event

/** An interaction itself, and not a consequence of one. */
export const isPrimary = ({ event }: Entry): boolean => event.causeId === null

export function groupedBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

/** Whether what the log has under a request's correlation id says once that it was made, by whom, and how it ended. */
export function isOnRecord({ accountId, status }: Made, entries: Entry[]): boolean {
  const [entry, ...more] = entries.filter(isPrimary)
  if (!entry || more.length > 0) return false
  // What cannot be read is refused before anybody looks who sent it. Whose session has ended is not known any more; who signs in
  // is known at the end.
  const isKnown = accountId !== null && ![400, 401, 413, 415].includes(status!)
  const refusals = entries.filter(({ outcome }) => outcome === 'refused').length
  // Where two services take part, the second may refuse what the first has done its part of; what was carried out may have been
  // to try many things, some of which were refused.
  const ended = status! < 400 ? entry.outcome === 'succeeded' : refusals === 1
  return ended && (!isKnown || entry.actorId === accountId)
}
