import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { commitmentTo, newSalt } from './commitment.js'

const salt = Buffer.from('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f', 'hex')

test('is SHA-256 over the salt and the text in UTF-8', () => {
  const bytes = Buffer.concat([salt, Buffer.from([0x7a, 0xc3, 0xab, 0xf0, 0x9f, 0x98, 0x80])])
  expect(commitmentTo(salt, 'zë😀')).toBe(createHash('sha256').update(bytes).digest('hex'))
})

test('stays the same for the same salt and text, for ever', () => {
  // printf 'Hello' after the 32 bytes 00 01 … 1f, through sha256sum
  expect(commitmentTo(salt, 'Hello')).toBe('6a02ad505eea15ad54a6430bb78ca8bc73edbb80c56c10b0c615630faf4b08a8')
})

test('differs for any other text or salt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
      fc.pre(one !== other)
      expect(commitmentTo(salt, one)).not.toBe(commitmentTo(salt, other))
      expect(commitmentTo(salt, one)).not.toBe(commitmentTo(newSalt(), one))
    }),
  )
})

test('tells how the text was written: composed and decomposed letters are not the same', () => {
  expect(commitmentTo(salt, 'é')).not.toBe(commitmentTo(salt, 'é'.normalize('NFD')))
})

test('salts are 32 bytes and never repeat', () => {
  const salts = Array.from({ length: 100 }, newSalt)
  expect(salts.every(({ length }) => length === 32)).toBe(true)
  expect(new Set(salts.map((one) => one.toString('hex'))).size).toBe(100)
})
