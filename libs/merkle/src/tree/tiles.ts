/**
 * Of the tree's levels only every eighth is stored, as in C2SP tlog-tiles: the leaf hashes, and the root of each
 * complete subtree of 256, 65,536, ... leaves. That is one hash more for 255 leaves; what lies between is computed.
 */
export const TILE_HEIGHT = 8

/** A stored hash above the leaves: the root of the `index`-th complete subtree of 256^level leaves. */
export interface StoredSubtree {
  level: number
  index: number
  hash: Buffer
}

/**
 * The stored hashes of a log, wherever they are. Ranges are half open: `from` is included, `to` is not, and never
 * reaches past what is complete at the size being asked about. The answer holds all of them, in order.
 */
export interface HashReader {
  /** Leaf hashes by leaf index. */
  leaves(from: number, to: number): Promise<Buffer[]>
  /** Roots of complete subtrees of 256^level leaves, level 1 and above, by their index within the level. */
  subtrees(level: number, from: number, to: number): Promise<Buffer[]>
}
