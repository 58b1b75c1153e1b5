import { allEvents, type AuditEntry } from '@sih/contracts'
import { quarantined } from '../log/entry.js'
import { factsOf } from '../log/facts.js'
import { readLeaf } from '../log/leaf.js'

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
export function entryView(row: EntryRow): AuditEntry {
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
    outcome: quarantine ? 'refused' : facts.outcome,
    loggedAt: row.logged_at.toISOString(),
    leafHash: row.leaf_hash.toString('hex'),
    leaf: row.leaf,
  }
}
