import fc from 'fast-check'
import { readField, refused } from '../../test/read-field.js'
import { EmailAddress, LongText, Pattern, Secret, Text } from './fields.js'

class Line {
  @Text({ max: 20 }) value: string
}
class Lines {
  @LongText({ max: 20 }) value: string
}
class Hidden {
  @Secret({ max: 20 }) value: string
}
class Code {
  @Pattern(/^[A-Z0-9]{3}$/, 'A code') value: string
}
class Address {
  @EmailAddress() value: string
}
class Perhaps {
  @Text({ max: 5, optional: true }) value?: string | null
}

/** Every kind of text: whole planes, control characters, lone surrogates. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 25 }),
  fc.string({ unit: 'grapheme', maxLength: 25 }),
  fc.string({
    unit: fc.constantFrom('\0', '\n', '\r', '\t', '\u007f', '\u0085', '\u2028', '\ud800', '\udc00', 'a', ' '),
    maxLength: 25,
  }),
)
const notText = fc.oneof(
  fc.integer(),
  fc.boolean(),
  fc.array(fc.string()),
  fc.dictionary(fc.string(), fc.string()),
)

describe('text', () => {
  it.each([Line, Lines, Hidden, Code, Address])('of %p survives or is refused', (type) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const value = readField(type, text)
        if (value === refused) return
        const form = type === Address ? text.trim().toLowerCase() : text.trim()
        expect(value).toBe(type === Lines || type === Hidden ? text : form)
        expect((value as string).isWellFormed()).toBe(true)
        expect(JSON.parse(JSON.stringify(value))).toBe(value)
      }),
    )
  })

  it('without control characters, of the right length, is never refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }), (text) => {
        fc.pre(text.trim() !== '' && text.length <= 20 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text))
        for (const type of [Line, Lines, Hidden]) expect(readField(type, text)).not.toBe(refused)
      }),
    )
  })

  const everywhere = ['\0', '\u0001', '\u001b', '\u007f', '\u0080', '\u009f', '\ud800', '\udfff']
  it.each(everywhere)('refuses %j in a line and in lines', (bad) => {
    for (const text of [bad, `a${bad}`, `${bad}a`, `a${bad}b`]) {
      expect(readField(Line, text)).toBe(refused)
      expect(readField(Lines, text)).toBe(refused)
      expect(readField(Address, `${text}@example.com`)).toBe(refused)
    }
  })

  it.each(['\n', '\r', '\t', '\u0085', '\u2028', '\u2029'])('refuses %j inside a line', (bad) => {
    expect(readField(Line, `a${bad}b`)).toBe(refused)
    expect(readField(Address, `"a${bad}Bcc: b"@example.com`)).toBe(refused)
  })

  it('keeps line breaks and tabs in lines', () => {
    expect(readField(Lines, ' a\r\n\tb \n')).toBe(' a\r\n\tb \n')
  })

  it.each(['', ' ', '\t \n', '\u00a0\u3000\ufeff'])('refuses %j as blank', (blank) => {
    expect(readField(Line, blank)).toBe(refused)
    expect(readField(Lines, blank)).toBe(refused)
  })

  it.each(['a', '🩺', '\ufe0f'])('of up to 20 times %j, and no more, is read', (character) => {
    for (const type of [Line, Lines, Hidden]) {
      expect(readField(type, character.repeat(20))).toBe(character.repeat(20))
      expect(readField(type, character.repeat(21))).toBe(refused)
    }
  })

  it('keeps a secret as it is, but for what is not text', () => {
    expect(readField(Hidden, ' pass\0word ')).toBe(' pass\0word ')
    expect(readField(Hidden, 'a\ud800')).toBe(refused)
  })
})

describe('e-mail addresses', () => {
  it.each(['Ann@Example.com', ' ann@example.com '])('reads %j in the form they are compared in', (text) => {
    expect(readField(Address, text)).toBe('ann@example.com')
  })

  it.each(["o'neill+nhs@example.co.uk", 'jösé@exämple.com'])('reads %j', (text) => {
    expect(readField(Address, text)).toBe(text)
  })

  const doubtful = ['"a b"@example.com', '"<b@example.com>"@example.com', 'a\u200bb@example.com']
  it.each([
    ...doubtful,
    'a\u202eb@example.com',
    'a@exa\u200bmple.com',
    'a\u3000b@example.com',
    'a@b',
    '@a.com',
  ])('refuses %j', (text) => expect(readField(Address, text)).toBe(refused))

  it('refuses what is longer than 254', () => {
    const domain = `${'a'.repeat(60)}.`.repeat(4)
    expect(readField(Address, `ann@${domain}museum`)).toBe(`ann@${domain}museum`)
    expect(readField(Address, `annie@${domain}museum`)).toBe(refused)
  })
})

describe('every field of text', () => {
  const all = [Line, Lines, Hidden, Code, Address]

  it.each(all)('of %p refuses what is not text', (type) => {
    for (const value of [null, undefined]) expect(readField(type, value)).toBe(refused)
    fc.assert(fc.property(notText, (value) => expect(readField(type, value)).toBe(refused)))
  })

  it('may be left out or null if it is optional', () => {
    expect(readField(Perhaps, undefined)).toBeUndefined()
    expect(readField(Perhaps, null)).toBeNull()
    expect(readField(Perhaps, 'abcdef')).toBe(refused)
  })
})
