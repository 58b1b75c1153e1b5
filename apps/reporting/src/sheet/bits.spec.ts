import fc from 'fast-check'
import { bitsFor, countIn, positionsIn, setBit, type Slice } from './bits.js'

const size = 100
const slices = fc.tuple(fc.nat(size), fc.nat(size)).map(([a, b]): Slice => [Math.min(a, b), Math.max(a, b)])

it('bits are counted and found within a slice, whichever words it begins and ends in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(size - 1)), slices, (set, slice) => {
      const bits = bitsFor(size)
      for (const position of set) setBit(bits, position)
      const [from, to] = slice
      const expected = set.filter((position) => from <= position && position < to).sort((a, b) => a - b)
      const found = new Uint32Array(size)
      expect(countIn(bits, slice)).toBe(expected.length)
      expect([...found.subarray(0, positionsIn(bits, slice, found))]).toEqual(expected)
    }),
  )
})
