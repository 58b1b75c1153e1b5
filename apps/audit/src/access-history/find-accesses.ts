import type { Tx } from '@sih/persistence'
import { disclosures } from './disclosures.js'

export interface AccessRow {
  index: string
  type: string
  at: Date
  organisationId: string | null
  organisationName: string | null
}

/** The newest below the index `before`, if there is one: read backwards along what the log has about the candidate. */
export const findAccesses = (
  tx: Tx,
  candidateId: string,
  before: string | number | null,
  limit: number,
): Promise<AccessRow[]> =>
  tx.query<AccessRow>(accesses, [candidateId, [...disclosures.keys()], before, limit])

export const accesses = `
  select index, type, occurred_at as at, entry.organisation_id as "organisationId",
         (select legal_name from organisation_name as named
          where named.organisation_id = entry.organisation_id order by named.index desc limit 1) as "organisationName"
  from log_entry_subject join log_entry as entry using (index)
  where subject_id = $1 and type = any($2) and event_id is not null and ($3::bigint is null or index < $3)
  order by index desc
  limit $4`
