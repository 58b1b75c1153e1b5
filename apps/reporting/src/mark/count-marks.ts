import type { Tx } from '@sih/persistence'
import { scopeParameters, withScope, type Scope } from './scope.js'

export interface Asked extends Scope {
  /** Counted for each of its values. */
  groupBy: string
  /** And for each of the values of a second facet. */
  splitBy: string | null
}

export interface Counted {
  span: string
  /** Null unless split. */
  split: string | null
  value: string
  count: number
}

const valuesOf = (name: string, parameter: string) => `
${name} as materialized (
  select mark.month, mark.value, "bit"(mark.places, month.size, true) as places
  from mark join month on month.generation = mark.generation and month.month = mark.month
  where mark.facet = ${parameter} and mark.month in (select month from scope)
)`

const whole = `
${withScope},
${valuesOf('grouped', '$11')}
select scope.label as span, null as split, grouped.value,
       sum(bit_count(scope.places & grouped.places))::integer as count
from scope join grouped on grouped.month = scope.month
group by scope.label, grouped.value
having sum(bit_count(scope.places & grouped.places)) > 0`

const inParts = `
${withScope},
${valuesOf('grouped', '$11')},
${valuesOf('split', '$12')},
part as materialized (
  select scope.label, split.value, scope.month, scope.places & split.places as places
  from scope join split on split.month = scope.month
)
select part.label as span, part.value as split, grouped.value,
       sum(bit_count(part.places & grouped.places))::integer as count
from part join grouped on grouped.month = part.month
where bit_count(part.places) > 0
group by part.label, part.value, grouped.value
having sum(bit_count(part.places & grouped.places)) > 0`

/** Only what there is: a group without facts is not in it. */
export const countMarks = (tx: Tx, { groupBy, splitBy, ...scope }: Asked): Promise<Counted[]> => {
  const parameters = [...scopeParameters(scope), groupBy]
  return splitBy === null
    ? tx.query<Counted>(whole, parameters)
    : tx.query<Counted>(inParts, [...parameters, splitBy])
}
