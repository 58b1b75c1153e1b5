import fc from 'fast-check'
import { leafHashes, MemoryLog } from '../../test/memory-log.js'
import { rootOf } from './frontier.js'
import { nodeHash } from './hashes.js'
import { consistencyProof, inclusionProof, loadFrontier } from './prove.js'
import { verifyConsistency } from './verify-consistency.js'
import { verifyInclusion } from './verify-inclusion.js'
import type { HashRun } from './stored-runs.js'
import type { HashReader } from './tiles.js'

describe('a log of 70,000 leaves', () => {
  const leaves = leafHashes(70_000)
  const log = MemoryLog.of(leaves)

  it('stores 4,375 subtrees of 16 leaves, 273 of 256, 17 of 4,096 and one of 65,536', () => {
    expect(log.stored.map((level) => level.length)).toEqual([70_000, 4_375, 273, 17, 1])
  })

  it.each([
    [0, 70_000],
    [255, 256],
    [255, 257],
    [256, 257],
    [65_535, 65_536],
    [65_535, 65_537],
    [65_536, 65_537],
    [69_999, 70_000],
    [12_345, 69_888],
  ])('proves leaf %i at size %i with reads that stay within tiles', async (index, size) => {
    log.reads.length = 0
    const proof = await inclusionProof(log, index, size)
    expect(log.reads.every(isWithinTile)).toBe(true)
    expect(log.reads.length).toBeLessThanOrEqual(9)
    const root = rootOf(await loadFrontier(log, size))
    expect(verifyInclusion({ leafHash: leaves[index]!, index, size, root, proof })).toBe(true)
  })

  it.each([
    [1, 70_000],
    [255, 256],
    [256, 65_536],
    [65_535, 65_536],
    [65_536, 65_537],
    [65_537, 70_000],
    [69_999, 70_000],
  ])('proves that size %i became size %i', async (from, to) => {
    const proof = await consistencyProof(log, from, to)
    const fromRoot = rootOf(await loadFrontier(log, from))
    const toRoot = rootOf(await loadFrontier(log, to))
    expect(verifyConsistency({ from, to, fromRoot, toRoot, proof })).toBe(true)
  })

  it('reads no more of a tile than it needs', async () => {
    log.reads.length = 0
    await consistencyProof(log, 8, 16)
    expect(log.reads).toEqual([{ level: 0, from: 8, to: 16 }])
  })
})

describe('reading', () => {
  const log = MemoryLog.of(leafHashes(2_000), 2)

  it('takes at most two reads of a level for a proof and one for a frontier', async () => {
    const sizes = fc
      .integer({ min: 1, max: 2_000 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)))
    await fc.assert(
      fc.asyncProperty(sizes, async ([part, size]) => {
        expect(await mostReadsOfALevel(() => inclusionProof(log, part, size, 2))).toBeLessThanOrEqual(2)
        expect(await mostReadsOfALevel(() => consistencyProof(log, part, size, 2))).toBeLessThanOrEqual(2)
        expect(await mostReadsOfALevel(() => loadFrontier(log, size, 2))).toBe(1)
      }),
      { numRuns: 500 },
    )
  })

  async function mostReadsOfALevel(read: () => Promise<unknown>): Promise<number> {
    log.reads.length = 0
    await read()
    const levels = log.reads.map(({ level }) => level)
    return Math.max(0, ...levels.map((level) => levels.filter((other) => other === level).length))
  }
})

/** Every leaf is the same, so the subtrees of a level are, too, and a log of any size needs no room. */
class UniformLog implements HashReader {
  hashesRead = 0
  readonly leaf: Buffer = Buffer.alloc(32, 7)

  read = async (runs: readonly HashRun[]): Promise<Buffer[][]> => runs.map((run) => this.hashes(run))

  private hashes({ level, from, to }: HashRun): Buffer[] {
    expect(isWithinTile({ from, to })).toBe(true)
    this.hashesRead += to - from
    let hash: Buffer = this.leaf
    for (let height = 0; height < 4 * level; height += 1) hash = nodeHash(hash, hash)
    return Array.from({ length: to - from }, () => hash)
  }
}

describe('a log of a size no 32-bit arithmetic can hold', () => {
  it.each([2 ** 31 + 12_345, 2 ** 32 - 1, 2 ** 40 + 3, Number.MAX_SAFE_INTEGER])(
    'proves at %i',
    async (size) => {
      const log = new UniformLog()
      const root = rootOf(await loadFrontier(log, size))
      for (const index of [0, 2 ** 31 - 1, size - 2 ** 30, size - 1]) {
        const proof = await inclusionProof(log, index, size)
        expect(verifyInclusion({ leafHash: log.leaf, index, size, root, proof })).toBe(true)
        const from = index + 1
        const fromRoot = rootOf(await loadFrontier(log, from))
        const consistency = await consistencyProof(log, from, size)
        expect(verifyConsistency({ from, to: size, fromRoot, toRoot: root, proof: consistency })).toBe(true)
      }
    },
  )

  it('reads at most 2 x 15 hashes a level for a proof, whatever the size', async () => {
    const log = new UniformLog()
    await inclusionProof(log, 2 ** 31 - 1, 2 ** 32 - 1)
    const levels = 8
    expect(log.hashesRead).toBeLessThanOrEqual(levels * 2 * 15)
  })
})

const isWithinTile = ({ from, to }: { from: number; to: number }): boolean =>
  from < to && Math.floor(from / 16) === Math.floor((to - 1) / 16)
