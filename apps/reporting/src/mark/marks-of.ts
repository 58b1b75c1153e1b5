import { facets, none } from '../fact/fact.js'
import type { KeptFact } from '../fact/kept-fact.js'

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
  if (codes.hours !== undefined) yield ['hours', String(codes.hours)]
}
