import { assertHashes, assertWithin } from './bounds.js'
import { emptyRoot, nodeHash } from './hashes.js'
import { pushNode } from './right-edge.js'
import { TILE_HEIGHT, type StoredSubtree } from './tiles.js'

/**
 * The right edge of a tree of `size` leaves: the roots of its complete subtrees, widest first, one for each bit set
 * in `size` (a compact range). At most 53 hashes, and all it takes to append and to state the root.
 */
export interface Frontier {
  readonly size: number
  readonly hashes: readonly Buffer[]
}

/** What appending gives: the new right edge, and the subtrees that became complete and must be stored. */
export interface Appended {
  frontier: Frontier
  completedSubtrees: StoredSubtree[]
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] }

/**
 * Appends leaves to a tree. The frontier given is left as it is, so an append whose transaction fails is forgotten
 * by forgetting its result.
 * @param leafHashes see {@link leafHash}, in order.
 * @param tileHeight for tests alone: it must be the one of everything already stored.
 * @returns the subtrees completed on the way, in the order of their completion: store them with the leaves, or
 * proofs cannot be read.
 * @throws RangeError if a hash is not 32 bytes, or the frontier's hashes do not fit its size.
 */
export function appendLeaves(
  frontier: Frontier,
  leafHashes: readonly Buffer[],
  tileHeight: number = TILE_HEIGHT,
): Appended {
  assertFrontier(frontier)
  assertHashes(leafHashes)
  const size = frontier.size + leafHashes.length
  assertWithin(frontier.size, size)

  const edge = [...frontier.hashes]
  const completedSubtrees: StoredSubtree[] = []
  leafHashes.forEach((hash, offset) =>
    pushNode(edge, { height: 0, index: frontier.size + offset, hash }, ({ height, index, hash }) => {
      if (height % tileHeight === 0) completedSubtrees.push({ level: height / tileHeight, index, hash })
    }),
  )
  return { frontier: { size, hashes: edge }, completedSubtrees }
}

/** The Merkle tree hash (RFC 9162, 2.1.1) of the tree a frontier is the edge of. */
export const rootOf = ({ hashes }: Pick<Frontier, 'hashes'>): Buffer =>
  hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right))

function assertFrontier({ size, hashes }: Frontier): void {
  assertWithin(0, size)
  assertHashes(hashes)
  const bitsSet = size.toString(2).replaceAll('0', '').length
  if (hashes.length !== bitsSet) throw new RangeError(`A frontier of size ${size} has ${bitsSet} hashes`)
}
