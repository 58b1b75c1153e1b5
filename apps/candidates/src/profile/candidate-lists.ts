import type { Connection } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { storedAs, wisAgreed } from '../candidate/wis.js'
import type { SummaryRow } from './profile.view.js'

export interface ListQuery {
  search?: string
  connection?: Connection
  /** The sort keys of the last candidate of the page before. */
  after: (string | number)[] | null
  limit: number
}

export interface ListedRow extends SummaryRow {
  /** What the list is sorted by, newest first. */
  since: Date
}

/** Whom an organisation may see: the same condition as the policy's `open`, for all at once. */
export const interestedCandidates = (tx: Tx, organisationId: string | null, query: ListQuery) =>
  tx.query<ListedRow>(interested, [...parameters(query), organisationId])

/** Everybody, for the programme. */
export const allCandidates = (tx: Tx, query: ListQuery) => tx.query<ListedRow>(everybody, parameters(query))

function parameters({ search, connection, after, limit }: ListQuery): unknown[] {
  const [since, id] = after ?? [null, null]
  const stored = (agreed: boolean) => (connection ? storedAs(connection, agreed) : null)
  return [search ? containing(search) : null, stored(true), stored(false), since, id, limit]
}

/** A pattern for LIKE in which the text stands for nothing but itself. */
const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const columns = `
  c.id, c.first_name as "firstName", c.last_name as "lastName", c.connections, ${wisAgreed} as "wisAgreed"`

/** The test on both sets of codes together is what an index can answer. */
const matches = `
  ($1::text is null or c.name ilike $1)
  and ($2::text[] is null
    or c.connections && ($2::text[] || $3::text[])
       and c.connections && case when ${wisAgreed} then $2::text[] else $3::text[] end)`

const interested = `
  select ${columns}, i.delivered_at as "interestedSince", i.delivered_at as since
  from interest i
  join organisation o on o.id = i.organisation_id and o.access_active
  join candidate c on c.id = i.candidate_id and c.state = 'active'
  where i.organisation_id = $7 and i.delivered_at is not null and i.withdrawn_at is null and not i.hidden and ${matches}
    and ($4::timestamptz is null or (i.delivered_at, i.candidate_id) < ($4, $5::uuid))
  order by i.delivered_at desc, i.candidate_id desc
  limit $6`

const everybody = `
  select ${columns}, null as "interestedSince", c.registered_at as since
  from candidate c
  where ${matches} and ($4::timestamptz is null or (c.registered_at, c.id) < ($4, $5::uuid))
  order by c.registered_at desc, c.id desc
  limit $6`
