import { canonicalJson } from '@sih/kernel'
import fc from 'fast-check'
import { anEvent } from '../../test/events.js'
import { eventLeaf, readLeaf, unreadableLeaf } from './leaf.js'

describe('the leaf of an entry', () => {
  it('is the canonical JSON of {event, number, source}, whatever the event holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1 }), (data, number) => {
        const event = anEvent({ data: { data } })
        const leaf = eventLeaf('candidates', number, canonicalJson(event))
        expect(leaf).toBe(canonicalJson({ source: 'candidates', number, event }))
        expect(canonicalJson(JSON.parse(leaf))).toBe(leaf)
      }),
    )
  })

  it('keeps a line that is no event letter for letter, and is canonical all the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const leaf = unreadableLeaf('gateway', 7, line)
        expect(canonicalJson(JSON.parse(leaf))).toBe(leaf)
        expect(readLeaf(leaf)).toEqual({ source: 'gateway', number: 7, unreadable: line })
      }),
    )
  })

  it('puts U+FFFD for half a character', () => {
    expect(readLeaf(unreadableLeaf('gateway', 1, 'a\ud800')).unreadable).toBe('a\ufffd')
  })
})
