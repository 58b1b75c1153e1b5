import type { CandidateFilters, CandidateSort } from '@sih/contracts'

/** Filters whose codes are bits of a listing, by the kind under which the codes are kept. */
export const facetKinds = [
  ...(['connection', 'service', 'staffGroup', 'band', 'workingPattern', 'contractType'] as const),
  ...(['region', 'support', 'byReferral', 'unanswered'] as const),
] as const
export type FacetKind = (typeof facetKinds)[number]

/** What is asked, in the form in which the statements take it. */
export interface Search {
  /** The organisation, or the nil UUID for the programme. */
  audience: string
  text: string | null
  role: string | null
  codes: Record<FacetKind, string[] | null>
  /** A point on the globe of radius 1. */
  place: { x: number; y: number; z: number } | null
  /** Cosine of the distance as seen from the middle of the earth; -1 for any. */
  within: number
  ownRadius: boolean
  startsBy: string | null
  interestedFrom: string | null
  /** The end of the visit before this one. */
  lastVisit: Date | null
  onlyNew: boolean
}

export type Filtered = keyof CandidateFilters
export type Sort = CandidateSort

/** Values of a statement in the order of their numbers. */
export class Parameters {
  readonly values: unknown[] = []

  add(value: unknown, type: string): string {
    this.values.push(value)
    return `$${this.values.length}::${type}`
  }
}

/**
 * What has to hold of listing `l`. The text is the same whatever is asked: one prepared statement serves all combinations, and
 * what is not asked is null. The masks are worked out once a statement.
 */
export function listingConditions(search: Search, parameters: Parameters): string {
  const { audience, codes, place, within, ownRadius, startsBy, interestedFrom, lastVisit, onlyNew } = search
  const unless = (value: unknown, type: string, condition: (parameter: string) => string) => {
    const parameter = parameters.add(value, type)
    return `(${parameter} is null or ${condition(parameter)})`
  }
  const facet = (kind: FacetKind) =>
    unless(
      codes[kind],
      'text[]',
      (wanted) => `(l.facets & (select search_mask('${kind}', ${wanted}))) <> 0::bit(128)`,
    )
  const [y, z] = [parameters.add(place?.y, 'float8'), parameters.add(place?.z, 'float8')]
  const [cosine, own] = [parameters.add(within, 'float8'), parameters.add(ownRadius, 'boolean')]
  return [
    `l.audience = ${parameters.add(audience, 'uuid')}`,
    ...facetKinds.map(facet),
    unless(
      place?.x,
      'float8',
      (x) =>
        `l.x * ${x} + l.y * ${y} + l.z * ${z} >= greatest(${cosine}, case when ${own} then l.reach else -1 end)`,
    ),
    unless(startsBy, 'date', (day) => `l.starts <= ${day}`),
    unless(interestedFrom, 'timestamptz', (from) => `l.since >= ${from}`),
    unless(onlyNew ? lastVisit : null, 'timestamptz', (visit) => `l.since > ${visit}`),
  ].join('\n    and ')
}
