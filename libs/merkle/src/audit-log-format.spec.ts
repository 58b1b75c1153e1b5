import { readFileSync } from 'node:fs'
import {
  appendLeaves,
  chainGenesis,
  chainOf,
  emptyFrontier,
  leafHash,
  noteVerifier,
  openCheckpoint,
  rootOf,
  verifyConsistency,
  verifyInclusion,
} from './index.js'

/** The blocks under "Example" of the page that an outsider writes a verifier from, in their order. */
const page = readFileSync(new URL('../../../docs/audit-log-format.md', import.meta.url), 'utf8')
const example = page.slice(page.indexOf('\n## Example\n'))
const blocks = [...example.matchAll(/```text\n(.*?)```/gs)].map(([, text]) => text!)
const linesOf = (block: number): string[] => blocks[block]!.trimEnd().split('\n')
const hashesOf = (block: number): Buffer[] => linesOf(block).map((line) => Buffer.from(line, 'base64'))

describe('the example in docs/audit-log-format.md', () => {
  const entries = linesOf(0)
  const leaves = entries.map((entry) => leafHash(Buffer.from(entry)))
  const verifier = noteVerifier(linesOf(1)[0]!)
  const older = openCheckpoint(blocks[2]!, [verifier])
  const newer = openCheckpoint(blocks[3]!, [verifier])

  it('has checkpoints of its entries', () => {
    expect([older.size, newer.size]).toEqual([3, entries.length])
    for (const { size, root } of [older, newer])
      expect(rootOf(appendLeaves(emptyFrontier, leaves.slice(0, size)).frontier)).toEqual(root)
  })

  it('proves the entry it says', () => {
    const claim = { leafHash: leaves[2]!, index: 2, proof: hashesOf(4), ...newer }
    expect(verifyInclusion(claim)).toBe(true)
  })

  it('proves the growth it says', () => {
    const claim = { from: older.size, fromRoot: older.root, to: newer.size, toRoot: newer.root }
    expect(verifyConsistency({ ...claim, proof: hashesOf(5) })).toBe(true)
  })

  it('has the heads of its sources, over bodies cut out of the entries', () => {
    const stated = linesOf(6).map((line) => line.split(' '))
    expect(stated.map(([source]) => source)).toEqual(['candidates', 'gateway'])
    for (const [source, head] of stated) {
      const bodies = entries
        .map((entry) => /^\{"event":(.*),"number":(\d+),"source":"(.*)"\}$/.exec(entry)!)
        .filter(([, , , from]) => from === source)
        .map(([, body]) => body!)
      expect(chainOf(chainGenesis, 1, bodies).toString('base64')).toBe(head)
    }
  })
})
