import { assertHashes } from './bounds.js'
import { rootOf } from './frontier.js'
import type { LeafRange } from './leaf-ranges.js'
import { pushNode } from './right-edge.js'
import { coveringReads, storedRuns, tileOf, type HashRun } from './stored-runs.js'
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
  const tiles = new Map(
    wanted.map((run, n) => [
      tileOf(run, tileHeight),
      { from: run.from, hashes: assertComplete(run, read[n]!) },
    ]),
  )
  const hashesOf = (run: HashRun): Buffer[] => {
    const { from, hashes } = tiles.get(tileOf(run, tileHeight))!
    return hashes.slice(run.from - from, run.to - from)
  }
  return runs.map((own) => rootOfRuns(own, hashesOf, tileHeight))
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
function rootOfRuns(runs: HashRun[], hashesOf: (run: HashRun) => Buffer[], tileHeight: number): Buffer {
  const edge: Buffer[] = []
  let position = 0
  for (const run of runs) {
    const height = run.level * tileHeight
    const width = 2 ** height
    for (const hash of hashesOf(run)) {
      pushNode(edge, { height, index: position / width, hash })
      position += width
    }
  }
  return rootOf({ hashes: edge })
}
