import { allEvents, type AuditEntry, type EventEnvelope } from '@sih/contracts'
import { quarantined } from '../log/entry.js'
import { factsOf } from '../log/facts.js'
import { readLeaf } from '../log/leaf.js'
import { inWords, type Words } from '../words/in-words.js'
import type { Names } from '../words/mentions.js'

export interface EntryRow {
  index: string
  event_id: string | null
  type: string
  logged_at: Date
  leaf: string
  leaf_hash: Buffer
}

export const entryColumns = 'index, event_id, type, logged_at, leaf, leaf_hash'

/** Shows what the leaf says, because the leaf is what is proved. Only what is in quarantine is known by its column. */
export function entryView(row: EntryRow, names: Names): AuditEntry {
  const { source, number, event } = readLeaf(row.leaf)
  const facts = factsOf(event, row.logged_at)
  const quarantine = row.event_id === null ? quarantined[row.type] : undefined
  const type = quarantine ? row.type : facts.type
  return {
    ...facts,
    index: Number(row.index),
    source,
    number,
    type,
    action: quarantine ?? allEvents.get(type)?.action ?? type,
    ...wordsOf(source, event, quarantine, names),
    organisationName: names.get(facts.organisationId ?? '') ?? null,
    outcome: quarantine ? 'refused' : facts.outcome,
    loggedAt: row.logged_at.toISOString(),
    leafHash: row.leaf_hash.toString('hex'),
    leaf: row.leaf,
  }
}

/** What should not have come was done by the source, whatever it says of itself. */
const wordsOf = (
  source: string,
  event: EventEnvelope | undefined,
  quarantine: string | undefined,
  names: Names,
): Words =>
  quarantine || !event
    ? { who: `The source ${source}`, did: quarantine ?? 'sent something that is not an event' }
    : inWords(event, names)
