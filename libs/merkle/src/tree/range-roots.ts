import { assertHashes } from './bounds.js'
import { rootOf } from './frontier.js'
import type { LeafRange } from './leaf-ranges.js'
import { pushNode } from './right-edge.js'
import { coveringReads, storedRuns, type HashRun } from './stored-runs.js'
import type { HashReader } from './tiles.js'

/** The log is not what its size says: it was cut into. */
export class HashesMissing extends Error {}

/**
 * The Merkle tree hash of each range, computed from what is stored: at most one read for each tile that is touched.
 * One after the other, because a reader may sit on a single database connection.
 */
export async function rangeRoots(
  reader: HashReader,
  ranges: readonly LeafRange[],
  tileHeight: number,
): Promise<Buffer[]> {
  const runs = ranges.map((range) => storedRuns(range, tileHeight))
  const stored = new Map<string, Buffer>()
  for (const read of coveringReads(runs.flat(), tileHeight)) {
    const hashes = await readRun(reader, read)
    hashes.forEach((hash, offset) => stored.set(keyOf(read.level, read.from + offset), hash))
  }
  return runs.map((run) => rootOfRuns(run, stored, tileHeight))
}

async function readRun(reader: HashReader, { level, from, to }: HashRun): Promise<Buffer[]> {
  const hashes = await (level === 0 ? reader.leaves(from, to) : reader.subtrees(level, from, to))
  if (hashes.length !== to - from)
    throw new HashesMissing(
      `Asked for hashes ${from} to ${to} of level ${level}, the log has ${hashes.length} of them`,
    )
  assertHashes(hashes)
  return hashes
}

/** A range is hashed as a tree of its own (RFC 9162: MTH(D[from:to])), so its nodes are counted from its start. */
function rootOfRuns(runs: HashRun[], stored: Map<string, Buffer>, tileHeight: number): Buffer {
  const edge: Buffer[] = []
  let position = 0
  for (const { level, from, to } of runs) {
    const height = level * tileHeight
    for (let index = from; index < to; index += 1) {
      pushNode(edge, { height, index: position / 2 ** height, hash: stored.get(keyOf(level, index))! })
      position += 2 ** height
    }
  }
  return rootOf({ hashes: edge })
}

const keyOf = (level: number, index: number): string => `${level}:${index}`
