import type { Tx } from '@sih/persistence'
import type { FactKind } from '../fact/fact.js'
import { heldPlaces, type HeldPlaces } from './held-places.js'
import { isRolled } from './roll.js'
import { onShelf, scopeParameters, withScope, type Scope } from './scope.js'

export interface Split extends Scope {
  /** Counted for each of the values of this facet; null: all together. */
  splitBy: string | null
}

export interface Part {
  span: string
  /** Null unless split. */
  split: string | null
}

export interface CountedKind extends Part {
  kind: FactKind
  count: number
}

const whole = `
${withScope},
part as (select label, null::text as split, month, kind, places from scope)`

const inParts = `
${withScope},
split as materialized (
  select mark.month, mark.kind, mark.value, "bit"(mark.places, shelf.size, true) as places
  from shelf, lateral (select * from mark where ${onShelf} and mark.facet = $12 offset 0) as mark
  where (shelf.month, shelf.kind) in (select month, kind from scope)
),
part as (
  select scope.label, split.value as split, scope.month, scope.kind, scope.places & split.places as places
  from scope join split on split.month = scope.month and split.kind = scope.kind
)`

/** @param select SQL that reads `part`: the places of a scope, of each value of the facet by which it is split */
export const ofParts = <Row extends object>(tx: Tx, { splitBy, ...scope }: Split, select: string) =>
  splitBy === null
    ? tx.query<Row>(`${whole} ${select}`, scopeParameters(scope))
    : tx.query<Row>(`${inParts} ${select}`, [...scopeParameters(scope), splitBy])

/** Only what there is: a kind without facts is not in it. */
export async function countKinds(tx: Tx, asked: Split): Promise<CountedKind[]> {
  const { splitBy, ...scope } = asked
  if (splitBy !== null && isRolled(splitBy)) return countHeld(await heldPlaces(tx, scope, splitBy))
  return ofParts<CountedKind>(
    tx,
    asked,
    `select label as span, split, kind, sum(bit_count(places))::integer as count
     from part group by label, split, kind having sum(bit_count(places)) > 0`,
  )
}

function countHeld(held: HeldPlaces[]): CountedKind[] {
  const counted = new Map<string, CountedKind>()
  for (const { span, kind, holder, places } of held) {
    const key = `${span} ${kind} ${holder}`
    const count = (counted.get(key)?.count ?? 0) + places.length
    counted.set(key, { span, split: holder, kind, count })
  }
  return [...counted.values()]
}
