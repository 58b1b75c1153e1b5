import type { Tx } from '@sih/persistence'
import type { Day } from '@sih/calendar'
import type { DailyCount } from './count-events.js'
import type { FigureName } from './figures.js'

/** Adds a batch's counts in one statement. Batches of different sources touch different figures, so they never wait for each other. */
export async function addCounts(tx: Tx, counts: DailyCount[]): Promise<void> {
  if (counts.length === 0) return
  await tx.query(
    `insert into daily_count (organisation_id, day, figure, count)
     select * from unnest($1::uuid[], $2::date[], $3::text[], $4::bigint[])
     on conflict (organisation_id, day, figure) do update set count = daily_count.count + excluded.count`,
    [
      counts.map(({ organisationId }) => organisationId),
      counts.map(({ day }) => day),
      counts.map(({ figure }) => figure),
      counts.map(({ count }) => count),
    ],
  )
}

/** @returns the figures of a period, both days included; one that never happened is not in it */
export async function sumCounts(
  tx: Tx,
  { from, to }: { from: Day; to: Day },
  organisationId: string | null,
): Promise<Map<FigureName, number>> {
  const rows = await tx.query<{ figure: FigureName; count: string }>(
    `select figure, sum(count) as count from daily_count
     where day between $1 and $2 ${organisationId === null ? '' : 'and organisation_id = $3'}
     group by figure`,
    organisationId === null ? [from, to] : [from, to, organisationId],
  )
  return new Map(rows.map(({ figure, count }) => [figure, Number(count)]))
}
