import type { SearchEntriesRequest } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { entryColumns, type EntryRow } from './entry.view.js'
import { findTimeWindow } from './time-window.js'

export type EntryFilters = Omit<SearchEntriesRequest, 'limit' | 'cursor'>

/** The newest entries that pass all filters, at most `limit`, below the index `before` if there is one. */
export async function findPage(
  tx: Tx,
  filters: EntryFilters,
  before: number | undefined,
  limit: number,
): Promise<EntryRow[]> {
  const { actor, subject, organisation, action, outcome, correlationId } = filters
  const window = await findTimeWindow(tx, filters)
  const parameters: unknown[] = []
  const conditions: string[] = []
  const where = (value: unknown, condition: (parameter: string) => string): void => {
    if (value != null) conditions.push(condition(`$${parameters.push(value)}`))
  }
  where(before, (index) => `index < ${index}`)
  where(subject, (id) => `subject_id = ${id}`)
  where(actor, (id) => `actor_id = ${id}`)
  where(organisation, (id) => `organisation_id = ${id}`)
  where(action, (type) => `type = ${type}`)
  where(correlationId, (id) => `correlation_id = ${id}`)
  if (window) {
    conditions.push(`index between $${parameters.push(window.first)} and $${parameters.push(window.last)}`)
    conditions.push(`occurred_at between $${parameters.push(window.from)} and $${parameters.push(window.to)}`)
  }
  // Written out, so that the planner knows the partial index is enough.
  if (outcome != null)
    conditions.push(outcome === 'refused' ? `outcome = 'refused'` : `outcome = 'succeeded'`)

  const entries = subject == null ? 'log_entry' : 'log_entry_subject join log_entry using (index)'
  return tx.query<EntryRow>(
    `select ${entryColumns} from ${entries} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
     order by index desc limit $${parameters.push(limit)}`,
    parameters,
  )
}
