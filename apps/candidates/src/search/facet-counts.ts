import type { CandidateCount } from '@sih/contracts'
import type { CountableListings, SearchCode } from './countable-listings.js'
import { Histogram, listingBytes } from './histogram.js'
import type { Search } from './listing-conditions.js'

interface Filter {
  /** The bytes in which it has bits, and those bits; a listing passes if it has one of them. */
  bits: [byte: number, mask: number][]
  /** Listings that pass all filters but this one. */
  others: Histogram
}

/** @param listings those that pass everything but the filters by codes and by visit */
export function facetCounts(
  { fresh, seen }: CountableListings,
  { codes, onlyNew }: Pick<Search, 'codes' | 'onlyNew'>,
  known: SearchCode[],
): { total: number; counts: CandidateCount[] } {
  const filters = new Map<string, Filter>()
  for (const [kind, wanted] of Object.entries(codes)) {
    if (!wanted) continue
    const bits = known.filter((value) => value.kind === kind && wanted.includes(value.code))
    filters.set(kind, { bits: bits.map(({ bit }) => [bit >> 3, 0x80 >> (bit & 7)]), others: new Histogram() })
  }
  const found = new Histogram()
  const asked = [...filters.values()]
  const foundFresh = sort(fresh, asked, found)
  const foundSeen = sort(seen, onlyNew ? [...asked, passedByNone()] : asked, found)
  const counts: CandidateCount[] = known.map(({ kind, code, bit }) => ({
    filter: kind,
    value: code,
    count: found.withBit(bit) + (filters.get(kind)?.others.withBit(bit) ?? 0),
  }))
  counts.push({ filter: 'newSinceLastVisit', value: 'true', count: foundFresh })
  return { total: foundFresh + foundSeen, counts: counts.filter(({ count }) => count > 0) }
}

const passedByNone = (): Filter => ({ bits: [], others: new Histogram() })

/** Each listing to those found, or to the one filter that keeps it out; a second one and it counts nowhere. @returns how many are found */
function sort(listings: Buffer, filters: Filter[], found: Histogram): number {
  let count = 0
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
    if (!failed) count += 1
    const histogram = failed?.others ?? found
    histogram.add(listings, at)
  }
  return count
}

function passes(listings: Buffer, at: number, { bits }: Filter): boolean {
  for (const [byte, mask] of bits) if (listings[at + byte]! & mask) return true
  return false
}
