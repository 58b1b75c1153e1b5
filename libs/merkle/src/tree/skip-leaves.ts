import { assertHashes, assertWithin } from './bounds.js'
import type { Frontier } from './frontier.js'
import { coveringRanges } from './leaf-ranges.js'
import { pushNode } from './right-edge.js'

/**
 * Appends leaves of which only the nodes that cover them are known: what an excerpt has in the place of what it leaves out.
 * A wrong hash gives a wrong root, as a wrong leaf does.
 * @param hashes as {@link hashesOver} gives them
 * @throws RangeError if these are not as many as cover `count` leaves here, or are no hashes
 */
export function skipLeaves(
  { size, hashes: edge }: Frontier,
  count: number,
  hashes: readonly Buffer[],
): Frontier {
  assertWithin(size, size + count)
  assertHashes(hashes)
  const ranges = coveringRanges({ from: size, to: size + count })
  if (ranges.length !== hashes.length)
    throw new RangeError(`${count} leaves after ${size} are covered by ${ranges.length} hashes`)
  const grown = [...edge]
  ranges.forEach(({ from, to }, place) => {
    const width = to - from
    pushNode(grown, { height: Math.log2(width), index: from / width, hash: hashes[place]! })
  })
  return { size: size + count, hashes: grown }
}
