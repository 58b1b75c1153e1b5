/** A bit for each fact of a shelf, by its position. */
export type Bits = Uint32Array
/** Positions, the last not included. */
export type Slice = readonly [from: number, to: number]

export const bitsFor = (facts: number): Bits => new Uint32Array(Math.ceil(facts / 32))

export function setBit(bits: Bits, position: number): void {
  bits[position >>> 5]! |= 1 << (position & 31)
}

/** The words that have bits of a slice, the last not included. */
export const wordsOf = ([from, to]: Slice): Slice => [from >>> 5, Math.ceil(to / 32)]

/** How many are set. */
export function countIn(bits: Bits, slice: Slice): number {
  const [first, past] = wordsOf(slice)
  let count = 0
  for (let n = first; n < past; n += 1) count += ones(bits[n]! & within(slice, n))
  return count
}

/**
 * Which are set, in their order.
 * @param into where they are put
 * @returns how many they are
 */
export function positionsIn(bits: Bits, slice: Slice, into: Uint32Array): number {
  const [first, past] = wordsOf(slice)
  let count = 0
  for (let n = first; n < past; n += 1) {
    for (let word = bits[n]! & within(slice, n); word !== 0; word &= word - 1) {
      into[count++] = 32 * n + 31 - Math.clz32(word & -word)
    }
  }
  return count
}

/** The bits of a word that are of the slice. */
function within([from, to]: Slice, word: number): number {
  const start = 32 * word
  const begun = from > start ? -1 << (from - start) : -1
  return to < start + 32 ? begun & ~(-1 << (to - start)) : begun
}

/** Counted in pairs, then in fours, then in bytes, which the product adds up. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
