import fc from 'fast-check'
import { inclusion as argon } from '../../test/argon2020.js'
import { leafHashes, MemoryLog } from '../../test/memory-log.js'
import { entries, inclusionProofs, roots } from '../../test/rfc6962-tree.js'
import { flipBit, flipBitOf, rearrangements } from '../../test/tamper.js'
import { isSize } from './bounds.js'
import { rootOf } from './frontier.js'
import { emptyRoot, leafHash } from './hashes.js'
import { inclusionProof, loadFrontier } from './prove.js'
import { verifyInclusion, type InclusionClaim } from './verify-inclusion.js'

const leaves = leafHashes(2_000)
const log = MemoryLog.of(leaves)
const stranger = leafHash(Buffer.from('not in the log'))

async function claim(index: number, size: number) {
  const root = rootOf(await loadFrontier(log, size))
  return { leafHash: leaves[index]!, index, size, root, proof: await inclusionProof(log, index, size) }
}

const claims = fc
  .integer({ min: 1, max: leaves.length })
  .chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)))

const nonsense = fc.anything().filter((value) => !isSize(value))

describe('verifying inclusion', () => {
  it.each(inclusionProofs)(
    'accepts leaf $index of the reference tree at size $size',
    ({ index, size, proof }) => {
      const claim = { leafHash: leafHash(entries[index]!), index, size, root: roots[size]!, proof }
      expect(verifyInclusion(claim)).toBe(true)
    },
  )

  it('accepts a proof of a public Certificate Transparency log', () => {
    expect(verifyInclusion(argon)).toBe(true)
    expect(verifyInclusion({ ...argon, index: argon.index + 1 })).toBe(false)
  })

  it('accepts every proof the log gives', async () => {
    await fc.assert(
      fc.asyncProperty(claims, async ([index, size]) => {
        expect(verifyInclusion(await claim(index, size))).toBe(true)
      }),
    )
  })

  it('accepts no other leaf, index, root or proof, be it by a single bit', async () => {
    await fc.assert(
      fc.asyncProperty(claims, fc.nat(), async ([index, size], bit) => {
        const good = await claim(index, size)
        const { proof } = good
        const bad: InclusionClaim[] = [
          { ...good, leafHash: flipBit(good.leafHash, bit) },
          { ...good, index: flipBitOf(index, bit) },
          { ...good, root: flipBit(good.root, bit) },
          ...proof.map((hash, place) => ({ ...good, proof: proof.with(place, flipBit(hash, bit)) })),
          ...[...rearrangements(proof, stranger)].map((rearranged) => ({ ...good, proof: rearranged })),
        ]
        expect(bad.filter(verifyInclusion)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('accepts no other index at all', async () => {
    const good = await claim(421, 1_000)
    for (let index = 0; index < 1_000; index += 1)
      expect(verifyInclusion({ ...good, index })).toBe(index === good.index)
  })

  it('leaves it to the checkpoint to bind the size: paths of different trees can have the same shape', async () => {
    const good = await claim(0, 3)
    expect(verifyInclusion({ ...good, size: 4 })).toBe(true)
    expect(verifyInclusion({ ...good, size: 5 })).toBe(false)
  })

  it('accepts nothing in a tree too small for the index', () => {
    const proof: Buffer[] = []
    for (const [index, size] of [
      [0, 0],
      [1, 0],
      [1, 1],
      [2, 1],
    ] as const)
      for (const root of [emptyRoot, stranger])
        expect(verifyInclusion({ leafHash: stranger, index, size, root, proof })).toBe(false)
  })

  it('accepts no proof that goes on above the root', () => {
    const [left, right] = [leafHash(entries[0]!), leafHash(entries[1]!)]
    const claim = { leafHash: right, index: 0, size: 1, root: roots[2]!, proof: [left] }
    expect(verifyInclusion(claim)).toBe(false)
    expect(verifyInclusion({ ...claim, index: 1, size: 2 })).toBe(true)
  })

  it('answers false to whatever is no claim at all, and does not throw', async () => {
    const good = await claim(5, 9)
    const keys = Object.keys(good) as (keyof InclusionClaim)[]
    fc.assert(
      fc.property(fc.constantFrom(...keys), nonsense, (key, value) => {
        expect(verifyInclusion({ ...good, [key]: value })).toBe(false)
      }),
      { numRuns: 1_000 },
    )
    const holes = Object.assign([...good.proof], { length: 0 })
    holes.length = good.proof.length
    expect(verifyInclusion({ ...good, proof: holes })).toBe(false)
    expect(verifyInclusion({ ...good, proof: good.proof.map((hash) => hash.subarray(1)) })).toBe(false)
    expect(verifyInclusion({ ...good, proof: Array.from({ length: 1_000 }, () => stranger) })).toBe(false)
    expect(verifyInclusion({ ...good, index: 5.5 })).toBe(false)
    expect(verifyInclusion({ ...good, size: 2 ** 53 })).toBe(false)
  })
})
