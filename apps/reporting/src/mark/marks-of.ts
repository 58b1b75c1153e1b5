import { facets, none } from '../fact/fact.js'
import type { KeptFact } from '../fact/kept-fact.js'

/** Of a number of hours each power of two in it is a mark: twelve of them say any time up to half a year. */
function* powersOf(hours: number): Generator<number> {
  for (let power = 1; power <= hours; power *= 2) if (Math.floor(hours / power) % 2 === 1) yield power
}

/** What a fact is found by: facet and value. What does not apply is `none`, so that groups of a facet are all there are. */
export function* marksOf({ kind, day, organisationId, codes }: KeptFact): Generator<[string, string]> {
  yield ['kind', kind]
  yield ['day', day]
  yield ['organisation', organisationId]
  for (const facet of facets) {
    const value = codes[facet]
    if (Array.isArray(value)) for (const one of value) yield [facet, one]
    else yield [facet, value ?? none]
  }
  for (const power of powersOf(codes.hours ?? 0)) yield ['hours', String(power)]
}
