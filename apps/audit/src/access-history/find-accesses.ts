import type { Tx } from '@sih/persistence'
import { disclosures } from './disclosures.js'

export interface AccessRow {
  index: string
  type: string
  at: Date
  organisationId: string | null
  organisationName: string | null
}

/** What others saw. The newest below the index `before`, if there is one: read backwards along what the log has about the candidate. */
export const findAccesses = (
  tx: Tx,
  candidateId: string,
  before: string | number | null,
  limit: number,
): Promise<AccessRow[]> =>
  tx.query<AccessRow>(accesses, [candidateId, [...disclosures.keys()], before, limit])

/** `offset 0`: each entry is looked up by its index, however many kinds there are that it may be of. */
export const accesses = `
  select subject.index, type, occurred_at as at, entry.organisation_id as "organisationId",
         (select legal_name from organisation_name as named
          where named.organisation_id = entry.organisation_id order by named.index desc limit 1) as "organisationName"
  from log_entry_subject as subject
  cross join lateral (select * from log_entry where log_entry.index = subject.index offset 0) as entry
  where subject_id = $1 and type = any($2) and event_id is not null
    and actor_id is distinct from $1 and ($3::bigint is null or subject.index < $3)
  order by subject.index desc
  limit $4`
