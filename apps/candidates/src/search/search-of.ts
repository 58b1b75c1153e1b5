import type { CandidateFilters, CountedFilter } from '@sih/contracts'
import { DomainError, isProgramme, type FieldProblem, type Principal } from '@sih/kernel'

import { normalPostcode } from '../candidate/postcode.js'
import { audienceOf } from './audience.js'
import { facetKinds, type FacetKind, type Search } from './listing-conditions.js'
import { placeOf } from '../preference/postcode-areas.js'

const earthRadiusMiles = 3958.8

/** Filters that ask about an interest in one's own organisation. */
const organisationsOnly = ['interestedFrom', 'byReferral', 'unanswered', 'newSinceLastVisit'] as const

/**
 * What to look for.
 * @throws DomainError VALIDATION_FAILED for what says nothing together or cannot be found by
 */
export function searchOf(filters: CandidateFilters, principal: Principal, lastVisit: Date | null): Search {
  const place = filters.near === undefined ? null : pointOf(filters.near)
  const wrong = problemsOf(filters, principal, place)
  if (wrong.length > 0) throw new DomainError('VALIDATION_FAILED', wrong)
  const { search, role, withinMiles, withinTheirRadius, startsBy, interestedFrom, newSinceLastVisit } =
    filters
  return {
    audience: audienceOf(principal),
    text: search ?? null,
    role: role ?? null,
    codes: Object.fromEntries(facetKinds.map((kind) => [kind, codesOf(filters, kind)])) as Search['codes'],
    place: place ?? null,
    within: withinMiles === undefined ? -1 : Math.cos(withinMiles / earthRadiusMiles),
    ownRadius: withinTheirRadius ?? false,
    startsBy: startsBy ?? null,
    interestedFrom: interestedFrom ?? null,
    lastVisit,
    onlyNew: newSinceLastVisit ?? false,
  }
}

function problemsOf(
  filters: CandidateFilters,
  principal: Principal,
  place: Search['place'] | undefined,
): FieldProblem[] {
  const { search, role, near, withinMiles, withinTheirRadius } = filters
  const wordless = (text?: string) => text !== undefined && !/[\p{L}\p{N}]/u.test(text)
  const distance = withinMiles !== undefined || withinTheirRadius === true
  const found: [string, boolean, string][] = [
    ['search', wordless(search), 'Enter at least one letter or digit'],
    ['role', wordless(role), 'Enter at least one letter or digit'],
    [
      'near',
      near !== undefined && place === undefined,
      'Enter a postcode of the United Kingdom or the Crown Dependencies, like LS1 4AP',
    ],
    ['near', near === undefined && distance, 'Enter the postcode to measure from'],
    [
      'withinMiles',
      near !== undefined && !distance,
      'Say within how many miles, or ask for withinTheirRadius',
    ],
    ...organisationsOnly.map((field): [string, boolean, string] => [
      field,
      isProgramme(principal) && filters[field] !== undefined,
      'Only organisations can filter by this',
    ]),
  ]
  return found.filter(([, is]) => is).map(([field, , message]) => ({ field, message }))
}

const codesOf = (filters: CandidateFilters, kind: FacetKind & CountedFilter): string[] | null => {
  const asked = filters[kind]
  if (Array.isArray(asked)) return asked.length > 0 ? asked : null
  return asked ? ['true'] : null
}

/** Undefined for what is nowhere on the map. */
function pointOf(postcode: string): { x: number; y: number; z: number } | undefined {
  const normal = normalPostcode(postcode)
  const place = normal && placeOf(normal)
  if (!place) return undefined
  const [latitude, longitude] = [place.latitude, place.longitude].map((degrees) => (degrees * Math.PI) / 180)
  return {
    x: Math.cos(latitude!) * Math.cos(longitude!),
    y: Math.cos(latitude!) * Math.sin(longitude!),
    z: Math.sin(latitude!),
  }
}
