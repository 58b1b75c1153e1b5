import fc from 'fast-check'
import { consistency as argon } from '../../test/argon2020.js'
import { leafHashes, MemoryLog } from '../../test/memory-log.js'
import { consistencyProofs, roots } from '../../test/rfc6962-tree.js'
import { flipBit, flipBitOf, rearrangements } from '../../test/tamper.js'
import { isSize } from './bounds.js'
import { rootOf } from './frontier.js'
import { emptyRoot, leafHash } from './hashes.js'
import { consistencyProof, loadFrontier } from './prove.js'
import { verifyConsistency, type ConsistencyClaim } from './verify-consistency.js'

const leaves = leafHashes(2_000)
const log = MemoryLog.of(leaves)
const stranger = leafHash(Buffer.from('not in the log'))

async function claim(from: number, to: number) {
  const fromRoot = rootOf(await loadFrontier(log, from))
  const toRoot = rootOf(await loadFrontier(log, to))
  return { from, to, fromRoot, toRoot, proof: await consistencyProof(log, from, to) }
}

const growth = (least: number) =>
  fc
    .integer({ min: least + 1, max: leaves.length })
    .chain((to) => fc.tuple(fc.integer({ min: least, max: to - 1 }), fc.constant(to)))

const nonsense = fc.anything().filter((value) => !isSize(value))

describe('verifying consistency', () => {
  it.each(consistencyProofs)(
    'accepts that the reference tree grew from $from to $to',
    ({ from, to, proof }) => {
      expect(verifyConsistency({ from, to, fromRoot: roots[from]!, toRoot: roots[to]!, proof })).toBe(true)
    },
  )

  it('accepts a proof of a public Certificate Transparency log', () => {
    expect(verifyConsistency(argon)).toBe(true)
    expect(verifyConsistency({ ...argon, from: argon.from + 1 })).toBe(false)
  })

  it('accepts every proof the log gives', async () => {
    await fc.assert(
      fc.asyncProperty(growth(0), async ([from, to]) => {
        expect(verifyConsistency(await claim(from, to))).toBe(true)
      }),
    )
  })

  it('accepts no other old size, root or proof, be it by a single bit', async () => {
    await fc.assert(
      fc.asyncProperty(growth(1), fc.nat(), async ([from, to], bit) => {
        const good = await claim(from, to)
        const { proof } = good
        const bad: ConsistencyClaim[] = [
          { ...good, from: flipBitOf(from, bit) },
          { ...good, fromRoot: flipBit(good.fromRoot, bit) },
          { ...good, toRoot: flipBit(good.toRoot, bit) },
          { ...good, fromRoot: good.toRoot, toRoot: good.fromRoot },
          { ...good, from: to, to: from },
          ...proof.map((hash, place) => ({ ...good, proof: proof.with(place, flipBit(hash, bit)) })),
          ...[...rearrangements(proof, stranger)].map((rearranged) => ({ ...good, proof: rearranged })),
        ]
        expect(bad.filter(verifyConsistency)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('accepts no other old size at all', async () => {
    const good = await claim(421, 1_000)
    for (let from = 0; from <= 1_000; from += 1)
      expect(verifyConsistency({ ...good, from })).toBe(from === good.from)
  })

  it('accepts no history rewritten before the old size, whatever proof the forger computes', async () => {
    await fc.assert(
      fc.asyncProperty(growth(1), fc.nat(), async ([from, to], victim) => {
        const forged = MemoryLog.of(leaves.slice(0, to).with(victim % from, stranger))
        const { fromRoot } = await claim(from, to)
        const proof = await consistencyProof(forged, from, to)
        expect(verifyConsistency({ from, to, fromRoot, toRoot: forged.root, proof })).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('takes equal sizes for consistent if the roots are equal and nothing else is claimed', () => {
    const same = { from: 3, to: 3, fromRoot: roots[3]!, toRoot: roots[3]!, proof: [] }
    expect(verifyConsistency(same)).toBe(true)
    expect(verifyConsistency({ ...same, toRoot: roots[4]! })).toBe(false)
    expect(verifyConsistency({ ...same, proof: [roots[3]!] })).toBe(false)
  })

  it('takes the empty tree, and no other of size 0, for the beginning of any', () => {
    const start = { from: 0, to: 3, fromRoot: emptyRoot, toRoot: roots[3]!, proof: [] }
    expect(verifyConsistency(start)).toBe(true)
    expect(verifyConsistency({ ...start, fromRoot: roots[1]! })).toBe(false)
    expect(verifyConsistency({ ...start, proof: [roots[3]!] })).toBe(false)
  })

  it('does not accept an empty proof of growth', () => {
    expect(verifyConsistency({ from: 1, to: 2, fromRoot: roots[1]!, toRoot: roots[1]!, proof: [] })).toBe(
      false,
    )
    expect(verifyConsistency({ from: 3, to: 4, fromRoot: roots[3]!, toRoot: roots[3]!, proof: [] })).toBe(
      false,
    )
  })

  it('accepts no proof that goes on above the roots', async () => {
    const good = await claim(7, 8)
    expect(verifyConsistency(good)).toBe(true)
    expect(verifyConsistency({ ...good, from: 3, to: 4 })).toBe(false)
  })

  it('answers false to whatever is no claim at all, and does not throw', async () => {
    const good = await claim(5, 9)
    const keys = Object.keys(good) as (keyof ConsistencyClaim)[]
    fc.assert(
      fc.property(fc.constantFrom(...keys), nonsense, (key, value) => {
        expect(verifyConsistency({ ...good, [key]: value })).toBe(false)
      }),
      { numRuns: 1_000 },
    )
    expect(verifyConsistency({ ...good, proof: good.proof.map((hash) => hash.subarray(1)) })).toBe(false)
    expect(verifyConsistency({ ...good, proof: Array.from({ length: 1_000 }, () => stranger) })).toBe(false)
  })
})
