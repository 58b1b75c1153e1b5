import fc from 'fast-check'
import { queryFor, wordsOf } from './words.js'

test('case, accents and punctuation make no difference', () => {
  expect(wordsOf('Siobhán O’Neill, SIOBHAN o neill!')).toEqual(['siobhan', 'o', 'neill'])
  expect(wordsOf('ward 12B')).toEqual(['ward', '12b'])
  expect(wordsOf('李小龙 / Привет')).toEqual(['李小龙', 'привет'])
  expect(wordsOf(' … — 😀 ')).toEqual([])
})

test('a long word is cut between characters', () => {
  expect(wordsOf('𝒜'.repeat(50))).toEqual(['a'.repeat(40)])
  expect(wordsOf('𐐨'.repeat(50))).toEqual(['𐐨'.repeat(40)])
})

test('whatever is searched for, the query holds words in quotes and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = wordsOf(text)
      expect(words.every((word) => /^[\p{L}\p{N}]{1,40}$/u.test(word))).toBe(true)
      expect(queryFor(words, '#id')).toBe(["'#id'", ...words.map((word) => `'${word}':*`)].join(' & '))
    }),
  )
})
