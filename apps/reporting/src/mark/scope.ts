import type { Day } from '@sih/calendar'

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
  conditions: Condition[]
}

/** "bit"(b, n, true) is the cast to n bits: what is missing at the end is 0. */
const asLong = (places: string) => `"bit"(${places}, month.size, true)`

/**
 * SQL, the beginning of a statement: `scope` has for each span and month which places are in the span and meet all
 * conditions. What it costs depends on how many months and values there are, and hardly on how many facts.
 */
export const withScope = `
with month as materialized (
  select month, size, (month + interval '1 month' - interval '1 day')::date as last, generation
  from month_of_facts
  where generation = $10 and month <= $4 and month > $5::date - interval '1 month'
),
meeting as (
  select month.month, asked.condition, bit_or(${asLong('mark.places')}) as places
  from month
  cross join unnest($6::integer[], $7::text[], $8::text[]) as asked (condition, facet, value)
  join mark on mark.generation = month.generation and mark.month = month.month
           and mark.facet = asked.facet and mark.value = asked.value
  group by month.month, asked.condition
),
meeting_all as materialized (
  select month, places from (
    select month, bit_and(places) as places from meeting group by month having count(*) = $9
  ) as met where bit_count(places) > 0
),
scope as materialized (
  select span.label, month.month, month.size, month.generation,
         case when span.first <= month.month and month.last <= span.last then met.places
              else met.places & (
                select bit_or(${asLong('mark.places')}) from mark
                where mark.generation = month.generation and mark.month = month.month
                  and mark.facet = 'day' and mark.value between span.first::text and span.last::text)
         end as places
  from unnest($1::text[], $2::date[], $3::date[]) as span (label, first, last)
  join month on month.month <= span.last and month.last >= span.first
  join meeting_all as met on met.month = month.month
)`

export function scopeParameters({ generation, spans, conditions }: Scope): unknown[] {
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
  ]
}
