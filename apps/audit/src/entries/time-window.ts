import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'

/** A time span, and the part of the log that holds everything that happened in it but for the stray entries. */
export interface TimeWindow {
  from: Date
  to: Date
  /** Indexes, both included; null, as which no index is, if there is nothing. */
  first: string | null
  last: string | null
}

/**
 * Where to look for what happened between two moments. The log is in the order of logging, which follows that of
 * happening closely: all but the stray entries are logged within five minutes, and each batch says when the first and the
 * last of its entries happened. So the window reaches from the first batch with something of the span in it to the last.
 * Stray entries are found by an index of their own, whatever the window. Without it a search for a day long ago would
 * read all entries since.
 * @returns undefined if neither end is given.
 */
export async function findTimeWindow(
  tx: Tx,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): Promise<TimeWindow | undefined> {
  if (from == null && to == null) return undefined
  const span = { from: momentOf('from', from ?? earliest), to: momentOf('to', to ?? latest) }
  const [bounds] = await tx.query<Pick<TimeWindow, 'first' | 'last'>>(
    `select early.index as first, late.index as last
     from (select 1) as one
     left join lateral (
       select size - (last - first + 1) as index from log_batch
       where logged_at >= $1::timestamptz - interval '5 minutes' and (latest is null or latest >= $1)
       order by logged_at, size limit 1
     ) as early on true
     left join lateral (
       select size - 1 as index from log_batch
       where logged_at <= $2::timestamptz + interval '5 minutes' and (earliest is null or earliest <= $2)
       order by logged_at desc, size desc limit 1
     ) as late on true`,
    [span.from, span.to],
  )
  return { ...span, ...bounds! }
}

const earliest = '1970-01-01T00:00:00Z'
const latest = '2999-12-31T23:59:59Z'

/** PostgreSQL and JavaScript know different years and neither knows 24:30. */
function momentOf(field: string, text: string): Date {
  const moment = new Date(text)
  if (moment >= new Date(earliest) && moment <= new Date(latest)) return moment
  throw new DomainError('VALIDATION_FAILED', [{ field, message: 'Enter a time like 2026-01-31T09:00:00Z' }])
}
