import type { CandidateCount } from '@sih/contracts'
import { facetKinds, type FacetKind, type Search } from './listing-conditions.js'

/** Which bit stands for which code. */
export interface SearchCode {
  kind: FacetKind
  code: string
  bit: number
}

/** Bytes of a listing in what is counted: a length, its facets, and whether it is new since the last visit. */
const stride = 4 + 16 + 1
const newBit = 16 * 8 + 7

/** Of each byte of the facets, how often it had each value: one pass over the listings, whatever is counted. */
class Histogram {
  private readonly counts = new Uint32Array((stride - 4) * 256)

  add(listings: Buffer, at: number): void {
    for (let byte = 0; byte < stride - 4; byte += 1) this.counts[byte * 256 + listings[at + byte]!]! += 1
  }

  withBit(bit: number): number {
    const [from, mask] = [(bit >> 3) * 256, 0x80 >> (bit & 7)]
    let sum = 0
    for (let value = 0; value < 256; value += 1) if (value & mask) sum += this.counts[from + value]!
    return sum
  }
}

interface Filter {
  mask: Buffer
  /** Listings that pass all filters but this one. */
  others: Histogram
}

const passes = (listings: Buffer, at: number, mask: Buffer): boolean =>
  mask.some((bits, n) => (bits & listings[at + n]!) !== 0)

/** @param listings those that pass everything but the filters by codes and by visit, one after the other */
export function facetCounts(
  listings: Buffer,
  { codes, onlyNew }: Pick<Search, 'codes' | 'onlyNew'>,
  known: SearchCode[],
): { total: number; counts: CandidateCount[] } {
  const all = [...known, { kind: 'newSinceLastVisit' as const, code: 'true', bit: newBit }]
  const asked: Partial<Record<string, string[] | null>> = {
    ...codes,
    newSinceLastVisit: onlyNew ? ['true'] : null,
  }
  const filters = new Map<string, Filter>()
  for (const kind of [...facetKinds, 'newSinceLastVisit']) {
    const wanted = asked[kind]
    if (!wanted) continue
    const mask = Buffer.alloc(stride - 4)
    for (const { kind: other, code, bit } of all) {
      if (other === kind && wanted.includes(code)) mask[bit >> 3]! |= 0x80 >> (bit & 7)
    }
    filters.set(kind, { mask, others: new Histogram() })
  }
  const found = new Histogram()
  const active = [...filters.values()]
  let total = 0
  for (let at = 4; at < listings.length; at += stride) {
    const failed = active.filter(({ mask }) => !passes(listings, at, mask))
    if (failed.length === 0) {
      total += 1
      found.add(listings, at)
    } else if (failed.length === 1) failed[0]!.others.add(listings, at)
  }
  const counts = all.map(({ kind, code, bit }) => ({
    filter: kind,
    value: code,
    count: found.withBit(bit) + (filters.get(kind)?.others.withBit(bit) ?? 0),
  }))
  return { total, counts: counts.filter(({ count }) => count > 0) }
}
