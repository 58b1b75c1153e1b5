import type { HashRun } from './stored-runs.js'

/**
 * Of the tree's levels only every fourth is stored: the leaf hashes, and the root of each complete subtree of 16, 256,
 * 4,096, ... leaves. That is one hash more for 15 leaves; what lies between is computed (ADR 0076).
 */
export const TILE_HEIGHT = 4

/** A stored hash above the leaves: the root of the `index`-th complete subtree of 16^level leaves. */
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
