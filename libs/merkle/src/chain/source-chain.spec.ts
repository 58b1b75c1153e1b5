import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { flipBit } from '../../test/tamper.js'
import { chainGenesis, chainHash, chainOf } from './source-chain.js'

const bodies = fc.array(fc.uint8Array({ maxLength: 40 }), { minLength: 1, maxLength: 20 })

describe('the chain of a source', () => {
  it('begins with 32 zero bytes', () => {
    expect(chainGenesis).toEqual(Buffer.alloc(32))
  })

  it('hashes 0x02, the previous head, the number in eight bytes, and the body', () => {
    const previous = Buffer.alloc(32, 0xab)
    const bytes = `02${'ab'.repeat(32)}0000000100000002${Buffer.from('{"é":1}').toString('hex')}`
    const expected = createHash('sha256').update(bytes, 'hex').digest()
    expect(chainHash(previous, 2 ** 32 + 2, '{"é":1}')).toEqual(expected)
    expect(chainHash(previous, 2n ** 32n + 2n, Buffer.from('{"é":1}'))).toEqual(expected)
  })

  it('gives the same head in one go as link by link, wherever it is cut', () => {
    fc.assert(
      fc.property(bodies, fc.nat(), (bodies, cut) => {
        const middle = cut % (bodies.length + 1)
        const half = chainOf(chainGenesis, 1, bodies.slice(0, middle))
        const links = bodies.reduce<Buffer>(
          (head, body, place) => chainHash(head, place + 1, body),
          chainGenesis,
        )
        expect(chainOf(half, middle + 1, bodies.slice(middle))).toEqual(links)
      }),
    )
  })

  it('has another head if any event is changed, removed, doubled, exchanged or numbered otherwise', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2 }), fc.nat(), (bodies, seed) => {
        const head = chainOf(chainGenesis, 1, bodies)
        const place = seed % bodies.length
        const other = (place + 1) % bodies.length
        const body = Buffer.from(bodies[place]!)
        for (const [first, others] of [
          [1, (bodies as (string | Buffer)[]).with(place, flipBit(body, seed))],
          [1, bodies.toSpliced(place, 1)],
          [1, bodies.toSpliced(place, 0, bodies[place]!)],
          [1, bodies.with(place, bodies[other]!).with(other, bodies[place]!)],
          [2, bodies],
        ] as const)
          expect(chainOf(chainGenesis, first, others)).not.toEqual(head)
      }),
    )
  })

  it('refuses a previous head or number that cannot be', () => {
    expect(() => chainHash(Buffer.alloc(31), 1, '')).toThrow(RangeError)
    for (const number of [0, -1, 1.5, NaN, 2 ** 53, 2n ** 53n, 0n, -1n])
      expect(() => chainHash(chainGenesis, number, '')).toThrow(RangeError)
    expect(chainHash(chainGenesis, 2 ** 53 - 1, '')).toHaveLength(32)
  })

  it('is where it was if there are no more events', () => {
    expect(chainOf(chainGenesis, 1, [])).toEqual(chainGenesis)
  })
})
