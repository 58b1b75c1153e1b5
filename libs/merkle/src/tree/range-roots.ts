import { assertHashes } from './bounds.js'
import { rootOf } from './frontier.js'
import type { LeafRange } from './leaf-ranges.js'
import { pushNode } from './right-edge.js'
import { coveringReads, storedRuns, type HashRun } from './stored-runs.js'
import type { HashReader } from './tiles.js'

/** The log is not what its size says: it was cut into. */
export class HashesMissing extends Error {}

/** The Merkle tree hash of each range, computed from what is stored: one run of hashes for each tile that is touched. */
export async function rangeRoots(
  reader: HashReader,
  ranges: readonly LeafRange[],
  tileHeight: number,
): Promise<Buffer[]> {
  const runs = ranges.map((range) => storedRuns(range, tileHeight))
  const wanted = coveringReads(runs.flat(), tileHeight)
  const read = wanted.length ? await reader.read(wanted) : []
  const stored = new Map<string, Buffer>()
  wanted.forEach((run, n) => {
    const hashes = assertComplete(run, read[n]!)
    hashes.forEach((hash, offset) => stored.set(keyOf(run.level, run.from + offset), hash))
  })
  return runs.map((run) => rootOfRuns(run, stored, tileHeight))
}

function assertComplete({ level, from, to }: HashRun, hashes: Buffer[]): Buffer[] {
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
