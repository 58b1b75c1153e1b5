import fc from 'fast-check'
import { leafHashes, MemoryLog } from '../../test/memory-log.js'
import { treeHash } from '../../test/naive-tree.js'
import { entries, roots } from '../../test/rfc6962-tree.js'
import { appendLeaves, emptyFrontier, rootOf, type Frontier } from './frontier.js'
import { leafHash } from './hashes.js'
import { loadFrontier } from './prove.js'

const leaves = leafHashes(2_000)
const batches = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 7 })

describe('appending', () => {
  it('gives the roots of the RFC 6962 reference tree', () => {
    const hashes = entries.map(leafHash)
    for (let size = 0; size <= hashes.length; size += 1)
      expect(rootOf(appendLeaves(emptyFrontier, hashes.slice(0, size)).frontier)).toEqual(roots[size])
  })

  it('gives the root of the definition, however the leaves are batched', () => {
    fc.assert(
      fc.property(batches, (sizes) => {
        let frontier = emptyFrontier
        for (const count of sizes) {
          frontier = appendLeaves(frontier, leaves.slice(frontier.size, frontier.size + count)).frontier
          expect(rootOf(frontier)).toEqual(treeHash(leaves.slice(0, frontier.size)))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('names each complete subtree once, when it becomes complete, with its root', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), batches, (tileHeight, sizes) => {
        const log = new MemoryLog(tileHeight)
        for (const count of sizes) log.append(leaves.slice(log.frontier.size, log.frontier.size + count))
        const { size } = log.frontier
        for (let level = 1, width = 2 ** tileHeight; width <= size; level += 1, width *= 2 ** tileHeight) {
          const expected = Array.from({ length: Math.floor(size / width) }, (_, index) =>
            treeHash(leaves.slice(index * width, (index + 1) * width)),
          )
          expect(log.stored[level]).toEqual(expected)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('leaves the frontier it was given as it was', () => {
    const before = appendLeaves(emptyFrontier, leaves.slice(0, 3)).frontier
    const copy: Frontier = { size: before.size, hashes: [...before.hashes] }
    appendLeaves(before, leaves.slice(3, 20))
    expect(before).toEqual(copy)
  })

  it('refuses a frontier whose hashes do not fit its size, and hashes that are none', () => {
    expect(() => appendLeaves({ size: 3, hashes: leaves.slice(0, 1) }, [])).toThrow(RangeError)
    expect(() => appendLeaves({ size: -1, hashes: [] }, [])).toThrow(RangeError)
    expect(() => appendLeaves(emptyFrontier, [Buffer.alloc(31)])).toThrow(RangeError)
    expect(() => appendLeaves({ size: 1, hashes: [Buffer.alloc(33)] }, [])).toThrow(RangeError)
  })
})

describe('loading a frontier', () => {
  it('gives what appending gave, at every size the log has had', async () => {
    const frontiers = Array.from(
      { length: 601 },
      (_, size) => appendLeaves(emptyFrontier, leaves.slice(0, size)).frontier,
    )
    for (const tileHeight of [1, 2, 3, 8]) {
      const log = MemoryLog.of(leaves.slice(0, 600), tileHeight)
      for (let size = 0; size <= 600; size += 1)
        expect(await loadFrontier(log, size, tileHeight)).toEqual(frontiers[size])
    }
  })

  it('fails when the reader does not have the hashes', async () => {
    const log = MemoryLog.of(leaves.slice(0, 300))
    await expect(loadFrontier(log, 301)).rejects.toThrow('Asked for hashes 288 to 301 of level 0')
    await expect(loadFrontier(log, -1)).rejects.toThrow(RangeError)
    await expect(loadFrontier(log, 2 ** 53)).rejects.toThrow(RangeError)
  })
})
