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
 * conditions. What it costs depends on how many months, kinds and values there are, and hardly on how many facts.
 */
export const withScope = `
with shelf as materialized (
  select month, kind, size, (month + interval '1 month' - interval '1 day')::date as last, generation
  from shelf
  where generation = $10 and month <= $4 and month > $5::date - interval '1 month' and kind = any($11)
),
meeting as (
  select shelf.month, shelf.kind, asked.condition, bit_or(${asLong('mark.places')}) as places
  from shelf
  cross join unnest($6::integer[], $7::text[], $8::text[]) as asked (condition, facet, value)
  join mark on ${onShelf} and mark.facet = asked.facet and mark.value = asked.value
  group by shelf.month, shelf.kind, asked.condition
),
meeting_all as materialized (
  select month, kind, places from (
    select month, kind, bit_and(places) as places from meeting group by month, kind having count(*) = $9
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
  // A fact that is gone has lost the mark of its kind.
  const all: Condition[] = [...conditions, { facet: 'kind', values: [...kinds] }]
  const asked = all.flatMap(({ facet, values }, n) => values.map((value) => [n, facet, value] as const))
  return [
    spans.map(({ label }) => label),
    spans.map(({ from }) => from),
    spans.map(({ to }) => to),
    spans.map(({ to }) => to).reduce((a, b) => (a > b ? a : b)),
    spans.map(({ from }) => from).reduce((a, b) => (a < b ? a : b)),
    asked.map(([n]) => n),
    asked.map(([, facet]) => facet),
    asked.map(([, , value]) => value),
    all.length,
    generation,
    kinds,
  ]
}
