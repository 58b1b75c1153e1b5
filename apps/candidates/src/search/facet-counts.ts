import type { CandidateCount } from '@sih/contracts'
import { Histogram, listingBytes, newBit } from './histogram.js'
import type { FacetKind, Search } from './listing-conditions.js'

/** Which bit stands for which code. */
export interface SearchCode {
  kind: FacetKind
  code: string
  bit: number
}

interface Filter {
  /** The bytes in which it has bits, and those bits; a listing passes if it has one of them. */
  bits: [byte: number, mask: number][]
  /** Listings that pass all filters but this one. */
  others: Histogram
}

/** @param listings those that pass everything but the filters by codes and by visit, one after the other */
export function facetCounts(
  listings: Buffer,
  { codes, onlyNew }: Pick<Search, 'codes' | 'onlyNew'>,
  known: SearchCode[],
): { total: number; counts: CandidateCount[] } {
  const values = [...known, { kind: 'newSinceLastVisit' as const, code: 'true', bit: newBit }]
  const asked = Object.entries({ ...codes, newSinceLastVisit: onlyNew ? ['true'] : null })
  const filters = new Map<string, Filter>()
  for (const [kind, wanted] of asked) {
    if (!wanted) continue
    const bits = values.filter((value) => value.kind === kind && wanted.includes(value.code))
    filters.set(kind, { bits: bits.map(({ bit }) => [bit >> 3, 0x80 >> (bit & 7)]), others: new Histogram() })
  }
  const { total, found } = sort(listings, [...filters.values()])
  const counts = values.map(({ kind, code, bit }) => ({
    filter: kind,
    value: code,
    count: found.withBit(bit) + (filters.get(kind)?.others.withBit(bit) ?? 0),
  }))
  return { total, counts: counts.filter(({ count }) => count > 0) }
}

/** Each listing to those found, or to the one filter that keeps it out; a second one and it counts nowhere. */
function sort(listings: Buffer, filters: Filter[]): { total: number; found: Histogram } {
  const found = new Histogram()
  let total = 0
  for (let at = 0; at < listings.length; at += listingBytes) {
    let failed: Filter | undefined
    let twice = false
    for (const filter of filters) {
      if (passes(listings, at, filter)) continue
      twice = failed !== undefined
      if (twice) break
      failed = filter
    }
    if (twice) continue
    if (!failed) total += 1
    const histogram = failed?.others ?? found
    histogram.add(listings, at)
  }
  return { total, found }
}

function passes(listings: Buffer, at: number, { bits }: Filter): boolean {
  for (const [byte, mask] of bits) if (listings[at + byte]! & mask) return true
  return false
}
