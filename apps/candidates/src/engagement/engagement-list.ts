import type { EngagementSort } from '@sih/contracts'
import { decodeCursor, defaultLimit, type Tx } from '@sih/persistence'
import { Conditions } from './conditions.js'

/** Joins whom and which organisation a row of the table `e` is about, and the interest as far as the organisation knows of it. */
export const withBoth = `
  join candidate c on c.id = e.candidate_id
  join organisation o on o.id = e.organisation_id
  left join interest i on i.candidate_id = e.candidate_id and i.organisation_id = e.organisation_id
                      and i.delivered_at is not null and i.withdrawn_at is null`

/** That the organisation sees the candidate, as `candidate.policy.ts` says it. @param states those in which it does */
export const seen = (states = `c.state = 'active'`) =>
  `(${states}) and i.id is not null and not i.hidden and o.access_active`

export interface EngagementFilters {
  organisationId?: string | undefined
  candidateId?: string | undefined
  staffGroup?: string[] | undefined
  from?: string | undefined
  to?: string | undefined
  sort?: EngagementSort | undefined
  cursor?: string | undefined
  limit?: number | undefined
}

export interface Dated {
  id: string
  startsOn: string
}

export const keysOf = ({ startsOn, id }: Dated): string[] => [`${startsOn}T00:00:00Z`, id]

/** By the first day, newest or oldest first. One row more than the page, which says whether it goes on. */
export function engagementRows<Row>(
  tx: Tx,
  select: string,
  { cursor, limit = defaultLimit, sort = 'newest', ...filters }: EngagementFilters,
  conditions = new Conditions(),
): Promise<Row[]> {
  const [after, direction] = sort === 'newest' ? ['<', 'desc'] : ['>', 'asc']
  const [day, id] = decodeCursor(cursor, 'instant', 'id') ?? []
  conditions
    .where('e.organisation_id = ?', filters.organisationId)
    .where('e.candidate_id = ?', filters.candidateId)
    .where('e.staff_group = any(?::text[])', filters.staffGroup)
    .where('e.starts_on >= ?::date', filters.from)
    .where('e.starts_on <= ?::date', filters.to)
  if (day) {
    const { length } = conditions.parameters
    conditions.parameters.push(day, id)
    conditions.and(
      `(e.starts_on, e.id) ${after} (($${length + 1}::timestamptz at time zone 'UTC')::date, $${length + 2}::uuid)`,
    )
  }
  return tx.query<Row>(
    `${select} ${conditions.sql} order by e.starts_on ${direction}, e.id ${direction} limit ${limit + 1}`,
    conditions.parameters,
  )
}
