import { assertIndex, assertWithin } from './bounds.js'
import type { Frontier } from './frontier.js'
import { completeRanges, consistencyRanges, coveringRanges, inclusionRanges } from './leaf-ranges.js'
import { rangeRoots } from './range-roots.js'
import { TILE_HEIGHT, type HashReader } from './tiles.js'

/**
 * The right edge of the log as it was at `size`, which may be any size it has had. Reads at most 255 hashes of each
 * stored level, one range a level.
 * @throws RangeError if `size` is not one, Error if the reader does not have the hashes.
 */
export async function loadFrontier(
  reader: HashReader,
  size: number,
  tileHeight: number = TILE_HEIGHT,
): Promise<Frontier> {
  assertWithin(0, size)
  return { size, hashes: await rangeRoots(reader, completeRanges({ from: 0, to: size }), tileHeight) }
}

/**
 * RFC 9162, 2.1.3.1: that the leaf `index` is in the tree of the first `size` leaves. Reads at most two ranges of
 * each stored level, none longer than 256 hashes.
 * @throws RangeError unless 0 <= index < size, Error if the reader does not have the hashes.
 */
export async function inclusionProof(
  reader: HashReader,
  index: number,
  size: number,
  tileHeight: number = TILE_HEIGHT,
): Promise<Buffer[]> {
  assertIndex(index, size)
  return rangeRoots(reader, inclusionRanges(index, { from: 0, to: size }), tileHeight)
}

/**
 * RFC 9162, 2.1.4.1: that the tree of the first `to` leaves begins with the tree of the first `from`. The proof is
 * empty from 0 and between equal sizes, where there is nothing to prove. Reads as {@link inclusionProof} does.
 * @throws RangeError unless 0 <= from <= to, Error if the reader does not have the hashes.
 */
export async function consistencyProof(
  reader: HashReader,
  from: number,
  to: number,
  tileHeight: number = TILE_HEIGHT,
): Promise<Buffer[]> {
  assertWithin(from, to)
  return from === 0 ? [] : rangeRoots(reader, consistencyRanges(from, { from: 0, to }), tileHeight)
}

/**
 * The hashes that stand for the leaves from `from` to before `to` where these are left out: one for each node of the tree that
 * covers them, see {@link skipLeaves}. At most twice as many as the range's size has binary digits.
 * @throws RangeError unless 0 <= from <= to, Error if the reader does not have the hashes.
 */
export async function hashesOver(
  reader: HashReader,
  from: number,
  to: number,
  tileHeight: number = TILE_HEIGHT,
): Promise<Buffer[]> {
  assertWithin(from, to)
  return rangeRoots(reader, coveringRanges({ from, to }), tileHeight)
}
