import type { Tx } from '@sih/persistence'
import { setBits } from './set-bits.js'
import { scopeParameters, withScope, type Scope } from './scope.js'

/** Where a fact stands, on the shelf of its kind. */
export interface Place {
  month: string
  place: number
}

interface MonthOfPlaces {
  month: string
  bits: Buffer
}

/** Places before the one that was last seen, from the newest months, until there are enough. */
const newest = `
${withScope},
unseen as (
  select month, case when month = $12::date then "bit"(substring(places from 1 for $13), size, true) else places end as places
  from scope where $12::date is null or month <= $12::date
),
counted as (
  select month, places, bit_count(places) as own, sum(bit_count(places)) over (order by month desc) as all_so_far from unseen
)
select month::text, varbit_send(places) as bits from counted
where own > 0 and all_so_far - own < $14
order by month desc`

/**
 * The places of a scope with one span and one kind, newest first.
 * @param before the last one of the page before
 * @param limit how many at most
 */
export async function findPlaces(
  tx: Tx,
  scope: Scope,
  before: Place | null,
  limit: number,
): Promise<Place[]> {
  const months = await tx.query<MonthOfPlaces>(newest, [
    ...scopeParameters(scope),
    before?.month ?? null,
    before?.place ?? 0,
    limit,
  ])
  const places: Place[] = []
  for (const { month, bits } of months) {
    for (const place of setBits(bits).toReversed()) {
      places.push({ month, place })
      if (places.length === limit) return places
    }
  }
  return places
}
