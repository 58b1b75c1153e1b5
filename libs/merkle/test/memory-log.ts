import { appendLeaves, emptyFrontier, rootOf, type Frontier } from '../src/tree/frontier.js'
import { leafHash } from '../src/tree/hashes.js'
import type { HashRun } from '../src/tree/stored-runs.js'
import type { HashReader } from '../src/tree/tiles.js'

/** `count` leaf hashes, all different. */
export const leafHashes = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, index) => leafHash(Buffer.from(`entry ${index}`)))

/** A log in memory that keeps what a database would, and remembers how it was read. */
export class MemoryLog implements HashReader {
  readonly reads: HashRun[] = []
  frontier: Frontier = emptyFrontier
  readonly stored: Buffer[][] = [[]]

  constructor(readonly tileHeight?: number) {}

  static of(leaves: Buffer[], tileHeight?: number): MemoryLog {
    const log = new MemoryLog(tileHeight)
    log.append(leaves)
    return log
  }

  get root(): Buffer {
    return rootOf(this.frontier)
  }

  append(leaves: Buffer[]): void {
    const { frontier, completedSubtrees } = appendLeaves(this.frontier, leaves, this.tileHeight)
    this.frontier = frontier
    this.stored[0]!.push(...leaves)
    for (const { level, index, hash } of completedSubtrees) (this.stored[level] ??= [])[index] = hash
  }

  async read(runs: readonly HashRun[]): Promise<Buffer[][]> {
    this.reads.push(...runs)
    return runs.map(({ level, from, to }) => this.stored[level]?.slice(from, to) ?? [])
  }
}
