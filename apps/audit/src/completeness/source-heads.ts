import type { Announcement } from '@sih/journal'
import { services, type ServiceName } from '@sih/kernel'
import { chainGenesis } from '@sih/merkle'
import type { Tx } from '@sih/persistence'

export type Announced = ReadonlyMap<ServiceName, Announcement>

/** How far the log has a source. */
export interface SourceHead {
  source: ServiceName
  entries: number
  head: Buffer
  /** The log has the source up to the announced number, and there it has the announced head. */
  isReached: boolean
}

/** Every source, in the order of the services. */
export async function sourceHeads(tx: Tx, announced: Announced): Promise<SourceHead[]> {
  const said = services.map((source) => announced.get(source))
  const rows = await tx.query<Omit<SourceHead, 'entries'> & { entries: string }>(
    `select known.source, coalesce(newest.last, 0) as entries, coalesce(newest.head, $4) as head,
            coalesce(number = 0 or said = (
              select head from log_batch where log_batch.source = known.source and last = number
            ), false) as "isReached"
     from unnest($1::text[], $2::bigint[], $3::bytea[]) with ordinality as known (source, number, said, place)
     left join lateral (
       select last, head from log_batch where log_batch.source = known.source order by last desc limit 1
     ) as newest on true
     order by place`,
    [services, said.map((head) => head?.number), said.map((head) => head?.head), chainGenesis],
  )
  return rows.map((row) => ({ ...row, entries: Number(row.entries) }))
}
