import type { Day } from '@sih/calendar'
import type { FactKind } from '../fact/fact.js'

/** Days, both included. */
export interface Span {
  label: string
  from: Day
  to: Day
}

/** A fact meets a condition if it has one of the values. */
export interface Condition {
  facet: string
  values: string[]
}

export interface Scope {
  generation: number
  spans: Span[]
  kinds: readonly FactKind[]
  conditions: Condition[]
}

/** "bit"(b, n, true) is the cast to n bits: what is missing at the end is 0. */
const asLong = (places: string) => `"bit"(${places}, shelf.size, true)`
export const onShelf =
  'mark.generation = shelf.generation and mark.month = shelf.month and mark.kind = shelf.kind'

/**
 * SQL, the beginning of a statement: `scope` has for each span and shelf which places are in the span and meet all
 * conditions; a fact that is gone has lost the mark of its kind. What it costs depends on how many months, kinds and values there are, and hardly on how many facts. Marks are
 * looked up shelf by shelf: whatever PostgreSQL thinks of the sizes, it never reads the table from end to end.
 */
export const withScope = `
with shelf as materialized (
  select shelf.month, shelf.kind, size, (shelf.month + interval '1 month' - interval '1 day')::date as last,
         shelf.generation, ${asLong('counted.places')} as counted
  from shelf, lateral (
    select places from mark where ${onShelf} and mark.facet = 'kind' and mark.value = shelf.kind offset 0
  ) as counted
  where generation = $10 and shelf.month <= $4 and shelf.month > $5::date - interval '1 month' and kind = any($11)
),
meeting_all as materialized (
  select * from (
    select month, kind, case when $9 = 0 then counted else counted & (
      select bit_and(places) from (
        select bit_or(${asLong('mark.places')}) as places
        from unnest($6::integer[], $7::text[], $8::text[]) as asked (condition, facet, value), lateral (
          select places from mark where ${onShelf} and mark.facet = asked.facet and mark.value = asked.value offset 0
        ) as mark
        group by asked.condition
      ) as condition having count(*) = $9
    ) end as places
    from shelf
  ) as met where bit_count(places) > 0
),
scope as materialized (
  select span.label, shelf.month, shelf.kind, shelf.size, shelf.generation,
         case when span.first <= shelf.month and shelf.last <= span.last then met.places
              else met.places & (
                select bit_or(${asLong('mark.places')}) from mark
                where ${onShelf} and mark.facet = 'day' and mark.value between span.first::text and span.last::text)
         end as places
  from unnest($1::text[], $2::date[], $3::date[]) as span (label, first, last)
  join shelf on shelf.month <= span.last and shelf.last >= span.first
  join meeting_all as met on met.month = shelf.month and met.kind = shelf.kind
)`

export function scopeParameters({ generation, spans, kinds, conditions }: Scope): unknown[] {
  const asked = conditions.flatMap(({ facet, values }, n) =>
    values.map((value) => [n, facet, value] as const),
  )
  return [
    spans.map(({ label }) => label),
    spans.map(({ from }) => from),
    spans.map(({ to }) => to),
    spans.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    spans.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    asked.map(([n]) => n),
    asked.map(([, facet]) => facet),
    asked.map(([, , value]) => value),
    conditions.length,
    generation,
    kinds,
  ]
}
