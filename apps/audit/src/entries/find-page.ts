import type { EntryFilters } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { entryColumns, type EntryRow } from './entry.view.js'
import { findTimeWindow } from './time-window.js'

/** Where a page begins, if not at the end of the log, and which way it goes. */
export interface Place {
  from?: number | undefined
  oldestFirst?: boolean | undefined
}

/** The entries that pass all filters, at most `limit`, from the newest down or the oldest up, behind the index `from` if there is one. */
export async function findPage(
  tx: Tx,
  filters: EntryFilters,
  { from: behind, oldestFirst }: Place,
  limit: number,
): Promise<EntryRow[]> {
  const { actor, subject, organisation, action, outcome, correlationId } = filters
  const window = await findTimeWindow(tx, filters)
  const parameters: unknown[] = []
  const conditions: string[] = []
  const where = (value: unknown, condition: (parameter: string) => string): void => {
    if (value != null) conditions.push(condition(`$${parameters.push(value)}`))
  }
  const [before, order] = oldestFirst ? ['>', 'asc'] : ['<', 'desc']
  where(behind, (index) => `index ${before} ${index}`)
  where(subject, (id) => `subject_id = ${id}`)
  where(actor, (id) => `actor_id = ${id}`)
  where(organisation, (id) => `organisation_id = ${id}`)
  where(action, (type) => `type = ${type}`)
  where(correlationId, (id) => `correlation_id = ${id}`)
  // Written out, so that the planner knows the partial index is enough.
  if (outcome != null)
    conditions.push(outcome === 'refused' ? `outcome = 'refused'` : `outcome = 'succeeded'`)

  const entries = subject == null ? 'log_entry' : 'log_entry_subject join log_entry using (index)'
  const newest = (...more: string[]): string => {
    const all = [...conditions, ...more]
    return `select ${entryColumns} from ${entries} ${all.length > 0 ? `where ${all.join(' and ')}` : ''}
     order by index ${order} limit $${most}`
  }
  const most = parameters.push(limit)
  if (!window) return tx.query<EntryRow>(newest(), parameters)
  const [first, last, from, to] = [window.first, window.last, window.from, window.to].map(
    (value) => `$${parameters.push(value)}`,
  )
  const then = `occurred_at between ${from} and ${to}`
  return tx.query<EntryRow>(
    `select * from (
       (${newest('not stray', then, `index between ${first} and ${last}`)})
       union all (${newest('stray', then)})
     ) as found order by index ${order} limit $${most}`,
    parameters,
  )
}
