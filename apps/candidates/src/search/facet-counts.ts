import type { CandidateCount } from '@sih/contracts'
import type { CountableListings, SearchCode } from './countable-listings.js'
import { Histogram } from './histogram.js'
import type { Search } from './listing-conditions.js'

interface Filter {
  /** The bytes in which it has bits, and those bits; a listing passes if it has one of them. */
  bits: [byte: number, mask: number][]
  /** Listings that pass all filters but this one. */
  others: Histogram
}

/** @param listings those that pass everything but the filters by codes and by visit */
export function facetCounts(
  { bytes, fresh, seen }: CountableListings,
  { codes, onlyNew }: Pick<Search, 'codes' | 'onlyNew'>,
  known: SearchCode[],
): { total: number; counts: CandidateCount[] } {
  const filters = new Map<string, Filter>()
  for (const [kind, wanted] of Object.entries(codes)) {
    if (!wanted) continue
    const bits = known.filter((value) => value.kind === kind && wanted.includes(value.code))
    filters.set(kind, {
      bits: bits.map(({ bit }) => [bit >> 3, 0x80 >> (bit & 7)]),
      others: new Histogram(bytes),
    })
  }
  const found = new Histogram(bytes)
  const asked = [...filters.values()]
  const findIn = (parts: string[], by: Filter[]) =>
    parts.reduce((sum, part) => sum + sort(decoded(part), bytes, by, found), 0)
  const foundFresh = findIn(fresh, asked)
  const passedByNone = { bits: [], others: new Histogram(bytes) }
  const foundSeen = findIn(seen, onlyNew ? [...asked, passedByNone] : asked)
  const counts: CandidateCount[] = known.map(({ kind, code, bit }) => ({
    filter: kind,
    value: code,
    count: found.withBit(bit) + (filters.get(kind)?.others.withBit(bit) ?? 0),
  }))
  counts.push({ filter: 'newSinceLastVisit', value: 'true', count: foundFresh })
  return { total: foundFresh + foundSeen, counts: counts.filter(({ count }) => count > 0) }
}

let scratch = Buffer.alloc(0)

/** The same memory each time. */
function decoded(part: string): Buffer {
  if (scratch.length < part.length) scratch = Buffer.alloc(2 * part.length)
  return scratch.subarray(0, scratch.write(part, 'base64'))
}

/** Each listing to those found, or to the one filter that keeps it out; a second one and it counts nowhere. @returns how many are found */
function sort(listings: Buffer, bytes: number, filters: Filter[], found: Histogram): number {
  let count = 0
  for (let at = 0; at < listings.length; at += bytes) {
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
