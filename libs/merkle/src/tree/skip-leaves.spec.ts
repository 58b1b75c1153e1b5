import fc from 'fast-check'
import { leafHashes, MemoryLog } from '../../test/memory-log.js'
import { appendLeaves, emptyFrontier, type Frontier } from './frontier.js'
import { hashesOver } from './prove.js'
import { skipLeaves } from './skip-leaves.js'

const leaves = leafHashes(700)
const log = MemoryLog.of(leaves)
const sizes = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 8 })

/** Every second part is left out. */
async function excerpt(parts: number[], change = (hash: Buffer) => hash): Promise<Frontier> {
  let frontier = emptyFrontier
  for (const [n, count] of parts.entries()) {
    const { size } = frontier
    if (n % 2 === 0) frontier = appendLeaves(frontier, leaves.slice(size, size + count)).frontier
    else frontier = skipLeaves(frontier, count, (await hashesOver(log, size, size + count)).map(change))
  }
  return frontier
}

describe('leaving leaves out', () => {
  it('gives the tree of all of them, whichever are left out', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async (parts) => {
        const frontier = await excerpt(parts)
        expect(frontier).toEqual(appendLeaves(emptyFrontier, leaves.slice(0, frontier.size)).frontier)
      }),
      { numRuns: 60 },
    )
  })

  it('gives another tree for any other hash, and refuses too few and too many', async () => {
    const other = await excerpt([3, 70], (hash) => Buffer.from(hash.map((byte) => byte ^ 1)))
    expect(other).not.toEqual(await excerpt([3, 70]))
    const hashes = await hashesOver(log, 5, 50)
    const { frontier } = appendLeaves(emptyFrontier, leaves.slice(0, 5))
    expect(() => skipLeaves(frontier, 45, hashes.slice(1))).toThrow(RangeError)
    expect(() => skipLeaves(frontier, 45, [...hashes, hashes[0]!])).toThrow(RangeError)
    expect(() => skipLeaves(frontier, -1, [])).toThrow(RangeError)
  })
})
