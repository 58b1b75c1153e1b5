import type { LeafRange } from './leaf-ranges.js'

/**
 * Consecutive stored hashes of one level, `to` not included: leaf hashes by leaf index on level 0, above that the roots
 * of complete subtrees of 16^level leaves by their index within the level.
 */
export interface HashRun {
  level: number
  from: number
  to: number
}

/** The fewest stored hashes that make up a subtree, widest first. None of the runs crosses from one tile to another. */
export function storedRuns({ from, to }: LeafRange, tileHeight: number): HashRun[] {
  const runs: HashRun[] = []
  let position = from
  for (let level = topLevel(to - from, tileHeight); position < to; level -= 1) {
    const width = 2 ** (level * tileHeight)
    const end = Math.floor(to / width)
    if (end > position / width) runs.push({ level, from: position / width, to: end })
    position = end * width
  }
  return runs
}

/** The tile that a run is in, told apart from all others. */
export const tileOf = ({ level, from }: HashRun, tileHeight: number): string =>
  `${level}:${Math.floor(from / 2 ** tileHeight)}`

/** The reads that bring all of these runs: for each tile one, from the first hash wanted of it to the last. */
export function coveringReads(runs: readonly HashRun[], tileHeight: number): HashRun[] {
  const reads = new Map<string, HashRun>()
  for (const { level, from, to } of runs) {
    const tile = tileOf({ level, from, to }, tileHeight)
    const read = reads.get(tile) ?? { level, from, to }
    reads.set(tile, { level, from: Math.min(read.from, from), to: Math.max(read.to, to) })
  }
  return [...reads.values()]
}

function topLevel(leaves: number, tileHeight: number): number {
  let level = 0
  while (2 ** ((level + 1) * tileHeight) <= leaves) level += 1
  return level
}
