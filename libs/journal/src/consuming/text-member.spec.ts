import { canonicalJson } from '@sih/kernel'
import fc from 'fast-check'
import { textMember } from './text-member.js'

describe('textMember', () => {
  it('finds the envelope’s own member, whatever the data say', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('"type":"x"', '\\"type":"x"', '{"type":"x"}', '"occurredAt":"x"'),
    )
    const data = fc.dictionary(fc.oneof(fc.constantFrom('type', 'occurredAt'), text), text)
    fc.assert(
      fc.property(data, text, (data, network) => {
        const envelope = {
          data,
          occurredAt: 'now',
          origin: { network },
          outcome: 'succeeded',
          type: 'evt.a.b.v1',
        }
        expect(textMember(canonicalJson(envelope), 'type')).toBe('evt.a.b.v1')
        expect(textMember(canonicalJson(envelope), 'occurredAt')).toBe('now')
      }),
    )
  })

  it.each(['', '{}', '{"data":{}}', '{"type":null}', '{"type":"unfinished'])('finds none in %s', (line) => {
    expect(textMember(line, 'type')).toBeUndefined()
  })
})
