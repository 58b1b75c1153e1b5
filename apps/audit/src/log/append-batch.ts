import { appendLeaves } from '@sih/merkle'
import type { JournalBatch } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Logger } from '@nestjs/common'
import { asRepeated, entryOf, quarantined, type Entry } from './entry.js'
import { happened } from './happened.js'
import { insertBatch, insertEntries, insertSubjects, insertSubtrees } from './insert-rows.js'
import { insertOrganisationNames } from './organisation-names.js'
import { logState } from './log-state.js'

const logger = new Logger('AuditLog')

/**
 * Appends a batch of a source's events to the log: the only way in. Everything it starts from is read from the database,
 * so that replicas can take turns and a rolled back append leaves nothing behind.
 * The caller holds the log's lock, see {@link lockLog}.
 * @throws Error if the batch does not continue its source.
 */
export async function appendBatch(tx: Tx, batch: JournalBatch): Promise<void> {
  const state = await logState(tx)
  const loggedAt = laterOf(tx.now(), state.loggedAt)
  const read = batch.lines.map((line, n) => entryOf(batch.source, batch.first + n, line, loggedAt))
  const entries = await withoutRepeats(tx, read)
  const leaves = entries.map(({ leafHash }) => leafHash)
  const { frontier, completedSubtrees } = appendLeaves(state.frontier, leaves)

  await insertBatch(tx, batch, frontier, loggedAt, happened(entries, loggedAt))
  await insertEntries(tx, batch.source, state.frontier.size, entries, loggedAt)
  await insertSubjects(tx, state.frontier.size, entries)
  await insertOrganisationNames(tx, state.frontier.size, entries)
  await insertSubtrees(tx, completedSubtrees)
  raiseAlarm(batch, entries)
}

async function withoutRepeats(tx: Tx, entries: Entry[]): Promise<Entry[]> {
  const ids = entries.flatMap(({ eventId }) => eventId ?? [])
  const logged = await tx.query<{ event_id: string }>(
    'select event_id from log_entry where event_id = any($1)',
    [ids],
  )
  const seen = new Set<string | null>(logged.map(({ event_id }) => event_id))
  return entries.map((entry) => {
    if (entry.eventId === null) return entry
    if (seen.has(entry.eventId)) return asRepeated(entry)
    seen.add(entry.eventId)
    return entry
  })
}

/** Never back in time, whatever the clocks of the replicas say: a search by time relies on it. */
const laterOf = (now: Date, newest: Date | null): Date => (newest && newest > now ? newest : now)

function raiseAlarm({ source }: JournalBatch, entries: Entry[]): void {
  const odd = entries.filter(({ type }) => type in quarantined)
  if (odd.length === 0) return
  logger.error({ alarm: 'entries-quarantined', source, count: odd.length, first: odd[0]!.number })
}
