import type { Tx } from '@sih/persistence'
import type { FactKind } from '../fact/fact.js'
import { scopeParameters, withScope, type Scope } from './scope.js'

interface Asked extends Scope {
  /** And for each of the values of this facet. */
  splitBy: string | null
}

interface Part {
  span: string
  /** Null unless split. */
  split: string | null
  count: number
}

export interface CountedKind extends Part {
  kind: FactKind
}

export interface CountedValue extends Part {
  value: string
}

const valuesOf = (name: string, parameter: string) => `
${name} as materialized (
  select mark.month, mark.kind, mark.value, "bit"(mark.places, shelf.size, true) as places
  from mark join shelf on mark.generation = shelf.generation and mark.month = shelf.month and mark.kind = shelf.kind
  where mark.facet = ${parameter} and (mark.month, mark.kind) in (select month, kind from scope)
)`

/** The places of a scope; split, those of each value of a facet. */
const parts = {
  whole: `part as (select label, null::text as split, month, kind, places from scope)`,
  split: `
${valuesOf('split', '$12')},
part as materialized (
  select scope.label, split.value as split, scope.month, scope.kind, scope.places & split.places as places
  from scope join split on split.month = scope.month and split.kind = scope.kind
)`,
}

const kinds = (part: string) => `
${withScope},
${part}
select label as span, split, kind, sum(bit_count(places))::integer as count
from part group by label, split, kind having sum(bit_count(places)) > 0`

const values = (part: string, parameter: string) => `
${withScope},
${valuesOf('grouped', parameter)},
${part}
select label as span, split, grouped.value, sum(bit_count(part.places & grouped.places))::integer as count
from part join grouped on grouped.month = part.month and grouped.kind = part.kind
where bit_count(part.places) > 0
group by label, split, grouped.value
having sum(bit_count(part.places & grouped.places)) > 0`

/** Only what there is: a kind without facts is not in it. */
export const countKinds = (tx: Tx, { splitBy, ...scope }: Asked): Promise<CountedKind[]> =>
  splitBy === null
    ? tx.query<CountedKind>(kinds(parts.whole), scopeParameters(scope))
    : tx.query<CountedKind>(kinds(parts.split), [...scopeParameters(scope), splitBy])

/** For each of the values of a facet. */
export const countValues = (tx: Tx, { splitBy, ...scope }: Asked, facet: string): Promise<CountedValue[]> =>
  splitBy === null
    ? tx.query<CountedValue>(values(parts.whole, '$12'), [...scopeParameters(scope), facet])
    : tx.query<CountedValue>(values(parts.split, '$13'), [...scopeParameters(scope), splitBy, facet])
