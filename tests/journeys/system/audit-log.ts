import type { AuditEntry, EventEnvelope, Page } from '@sih/contracts'
import type { Person } from './person.js'

/** An entry with what its leaf says, because the leaf is what is proved. */
export interface Entry extends AuditEntry {
  event: EventEnvelope
}

/** The whole log as it is now, oldest first, read page by page. */
export async function readLog(auditor: Pick<Person, 'get'>): Promise<Entry[]> {
  const entries: AuditEntry[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Page<AuditEntry> = await auditor.get(
      `/audit/entries?limit=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
    )
    entries.push(...page.items)
    cursor = page.nextCursor
  }
  return entries.reverse().map((entry) => ({ ...entry, event: eventOf(entry) }))
}

const eventOf = ({ leaf }: AuditEntry): EventEnvelope => (JSON.parse(leaf) as { event: EventEnvelope }).event

/** An interaction itself, and not a consequence of one, nor what the system did by itself. */
export const isPrimary = ({ event }: Entry): boolean =>
  event.causeId === null && event.actor.role !== 'service'

export function groupedBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
