import fc from 'fast-check'
import { leafHashes, MemoryLog } from '../../test/memory-log.js'
import { path, subproof } from '../../test/naive-tree.js'
import { consistencyProofs, entries, inclusionProofs } from '../../test/rfc6962-tree.js'
import { leafHash } from './hashes.js'
import { consistencyProof, inclusionProof } from './prove.js'

const leaves = leafHashes(2_000)
const tileHeights = [1, 2, 3, 8]
const hex = (hashes: Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'))

describe('proving', () => {
  it('gives the proofs of the RFC 6962 reference tree', async () => {
    const log = MemoryLog.of(entries.map(leafHash))
    for (const { index, size, proof } of inclusionProofs)
      expect(await inclusionProof(log, index, size)).toEqual(proof)
    for (const { from, to, proof } of consistencyProofs)
      expect(await consistencyProof(log, from, to)).toEqual(proof)
  })

  it('gives every proof of the definition for every size up to 70', async () => {
    const logs = tileHeights.map((tileHeight) => MemoryLog.of(leaves.slice(0, 70), tileHeight))
    for (let size = 1; size <= 70; size += 1)
      for (let part = 0; part < size; part += 1) await prove(logs, part, size)
  })

  it('gives the proofs of the definition for any size up to 2,000', async () => {
    const logs = tileHeights.map((tileHeight) => MemoryLog.of(leaves, tileHeight))
    const sizes = fc
      .integer({ min: 1, max: 2_000 })
      .chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)))
    await fc.assert(fc.asyncProperty(sizes, ([part, size]) => prove(logs, part, size)))
  })

  async function prove(logs: MemoryLog[], part: number, size: number): Promise<void> {
    const tree = leaves.slice(0, size)
    const inclusion = hex(path(part, tree))
    const consistency = part === 0 ? [] : hex(subproof(part, tree))
    for (const log of logs) {
      expect(hex(await inclusionProof(log, part, size, log.tileHeight))).toEqual(inclusion)
      expect(hex(await consistencyProof(log, part, size, log.tileHeight))).toEqual(consistency)
    }
  }

  it('has nothing to prove from the empty tree, nor between equal sizes', async () => {
    const log = MemoryLog.of(leaves)
    expect(await consistencyProof(log, 0, 0)).toEqual([])
    expect(await consistencyProof(log, 0, 1_999)).toEqual([])
    expect(await consistencyProof(log, 1_999, 1_999)).toEqual([])
    expect(log.reads).toEqual([])
  })

  it('refuses an index or size outside the tree', async () => {
    const log = MemoryLog.of(leaves)
    for (const [index, size] of [
      [0, 0],
      [5, 5],
      [-1, 5],
      [1.5, 5],
      [0, NaN],
      [0, 2 ** 53],
    ] as const)
      await expect(inclusionProof(log, index, size)).rejects.toThrow(RangeError)
    for (const [from, to] of [
      [6, 5],
      [-1, 5],
      [1.5, 5],
      [0, NaN],
      [0, 2 ** 53],
    ] as const)
      await expect(consistencyProof(log, from, to)).rejects.toThrow(RangeError)
  })

  it('fails when the log answers with fewer hashes than it was asked for', async () => {
    const log = MemoryLog.of(leaves)
    log.stored[1]!.pop()
    await expect(inclusionProof(log, 0, 2_000)).rejects.toThrow('the log has')
  })
})
