import type { HashRun } from './stored-runs.js'

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

/** The stored hashes of a log, wherever they are. */
export interface HashReader {
  /**
   * All the runs that one proof needs, so that a database is asked once. No run reaches past what is complete at the
   * size being asked about. @returns the hashes of each run, all of them and in order; the runs as they were asked for
   */
  read(runs: readonly HashRun[]): Promise<Buffer[][]>
}
