import type { Tx } from '@sih/persistence'
import type { PlacedFact } from '../fact/kept-fact.js'
import { bitsOf, type Bits } from './bits.js'
import { marksOf } from './marks-of.js'

/** "bit"(b, n, true) is the cast to n bits: what is missing at the end is 0. */
const padded = `"bit"(B'', given.first, true) || given.bits::varbit`

const given = (from: number) =>
  `unnest($${from}::date[], $${from + 1}::text[], $${from + 2}::text[], $${from + 3}::text[], $${from + 4}::integer[], $${from + 5}::text[])
   as given (month, kind, facet, value, first, bits)`

const parameters = (all: Bits[]) => [
  all.map(({ month }) => month),
  all.map(({ kind }) => kind),
  all.map(({ facet }) => facet),
  all.map(({ value }) => value),
  all.map(({ first }) => first),
  all.map(({ bits }) => bits),
]

/** The places are behind all that were given before. */
export async function markPlaces(tx: Tx, generation: number, facts: PlacedFact[]): Promise<void> {
  await tx.query(
    `insert into mark (generation, month, kind, facet, value, places)
     select $1, month, kind, facet, value, ${padded} from ${given(2)}
     on conflict (generation, month, kind, facet, value) do update
     set places = mark.places || substring(excluded.places from length(mark.places) + 1)`,
    [generation, ...parameters(bitsOf(facts, marksOf))],
  )
}

/** Without a kind nothing is counted: a fact that is gone leaves its other marks behind. */
export async function clearKinds(tx: Tx, generation: number, facts: PlacedFact[]): Promise<void> {
  await tx.query(
    `update mark set places = places # "bit"(${padded}, length(places), true) from ${given(2)}
     where mark.generation = $1 and mark.month = given.month and mark.kind = given.kind and mark.facet = given.facet and mark.value = given.value`,
    [generation, ...parameters(bitsOf(facts, ({ kind }) => [['kind', kind]]))],
  )
}
