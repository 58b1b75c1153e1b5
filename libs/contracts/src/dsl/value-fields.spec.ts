import fc from 'fast-check'
import { readField, refused } from '../../test/read-field.js'
import { Base64, Confirmed, DateOnly, Flag, Id, Ids, Instant, OneOf, SomeOf, WholeNumber } from './fields.js'

class One {
  @Id() value: string
}
class Several {
  @Ids({ min: 1, max: 2 }) value: string[]
}
class Day {
  @DateOnly() value: string
}
class Moment {
  @Instant() value: string
}
class Choice {
  @OneOf(['a', 'b'], { name: 'Letter' }) value: 'a' | 'b'
}
class Choices {
  @SomeOf(['a', 'b'], { name: 'Letter', min: 1 }) value: ('a' | 'b')[]
}
class Whole {
  @WholeNumber({ min: -5, max: 5 }) value: number
}
class YesOrNo {
  @Flag() value: boolean
}
class File {
  @Base64({ maxBytes: 8 }) value: string
}
class Yes {
  @Confirmed('Tick the box') value: boolean
}

describe('files', () => {
  it('reads the base64 of any bytes, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 8 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64')
        expect(readField(File, text)).toBe(text)
      }),
    )
    for (const wrong of ['', 'A', 'AA=', 'A===', '====', 'AA==AAAA', 'AA-_', 'AAA\n', 'ŵŵŵŵ', 5]) {
      expect(readField(File, wrong)).toBe(refused)
    }
  })

  it('reads only as many bytes as there may be, in no more time than it takes to look at them', () => {
    expect(readField(File, Buffer.alloc(10).toString('base64'))).toBe(refused)
    class Large {
      @Base64({ maxBytes: 10_485_760 }) value: string
    }
    const text = Buffer.alloc(10_485_760).toString('base64')
    expect(readField(Large, text)).toBe(text)
  })
})

describe('days and moments', () => {
  it('reads every day that exists', () => {
    const days = fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        expect(readField(Day, date.toISOString().slice(0, 10))).toBe(date.toISOString().slice(0, 10))
        expect(readField(Moment, date.toISOString())).toBe(date.toISOString())
      }),
    )
  })

  it('reads only what is a day', () => {
    const digits = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    )
    fc.assert(
      fc.property(digits, ([year, month, day]) => {
        const pad = (n: number, width: number) => String(n).padStart(width, '0')
        const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
        if (readField(Day, text) !== refused) expect(new Date(text).toISOString().slice(0, 10)).toBe(text)
      }),
    )
  })

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '0000-01-01',
    '2026-1-1',
    '2026-01-01T00:00:00Z',
    '20260101',
  ])('refuses %j as a day', (text) => expect(readField(Day, text)).toBe(refused))

  // PostgreSQL knows no offset beyond 15:59.
  const noMoments = ['2026-01-31T00:00:00+23:59', '2026-01-31T00:00:00+99:99', '2026-01-31T24:00:00Z']
  it.each([
    ...noMoments,
    '2026-01-31T23:59:60Z',
    '2026-02-29T00:00:00Z',
    '2026-01-31 00:00:00Z',
    '2026-01-31',
  ])('refuses %j as a moment', (text) => expect(readField(Moment, text)).toBe(refused))

  it.each(['2026-01-31T09:00:00+01:00', '2026-01-31T09:00:00.123456789-12:00', '2024-02-29T23:59:59+14:00'])(
    'reads %j',
    (text) => expect(readField(Moment, text)).toBe(text),
  )
})

describe('numbers, flags and choices', () => {
  it('reads a whole number in its bounds, from text too, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.integer({ min: -10, max: 10 })), (number) => {
        const right = Number.isInteger(number) && number >= -5 && number <= 5
        expect(readField(Whole, number)).toBe(right ? number : refused)
        if (right && !Object.is(number, -0)) expect(readField(Whole, String(number))).toBe(number)
      }),
    )
    for (const text of ['', ' ', '1e0', '0x1', '1.0', '１', '+1', 'NaN'])
      expect(readField(Whole, text)).toBe(refused)
  })

  it.each([
    ['true', true],
    ['false', false],
    [true, true],
    [false, false],
  ])('reads %j as a flag', (value, flag) => expect(readField(YesOrNo, value)).toBe(flag))

  it.each(['TRUE', '', '1', 0, 1, null])('refuses %j as a flag', (value) =>
    expect(readField(YesOrNo, value)).toBe(refused),
  )

  it.each([false, 'true', 1, null])('takes %j for no confirmation', (value) =>
    expect(readField(Yes, value)).toBe(refused),
  )

  it.each(['c', 'A', '', 'constructor', '__proto__', ['a']])('refuses the choice %j', (value) => {
    expect(readField(Choice, value)).toBe(refused)
  })

  it.each([[[]], [['a', 'a']], [['a', 'c']], ['a,'], [['a', ['b']]]])('refuses the choices %j', (value) => {
    expect(readField(Choices, value)).toBe(refused)
  })

  const id = '019330a2-8f4e-7c3a-9d55-6b1f0a2c3d4e'
  it.each([id.toUpperCase(), `${id}\n`, ` ${id}`, `{${id}}`, id.replaceAll('-', ''), [id]])(
    'refuses the id %j',
    (value) => {
      expect(readField(One, value)).toBe(refused)
      expect(readField(Several, [value])).toBe(refused)
    },
  )

  it('refuses too few, too many and repeated ids', () => {
    const other = id.replace('0193', '0194')
    expect(readField(Several, [id, other])).toEqual([id, other])
    for (const list of [[], [id, id], [id, other, id.replace('0193', '0195')], id]) {
      expect(readField(Several, list)).toBe(refused)
    }
  })
})

describe('every field', () => {
  const all = [One, Several, Day, Moment, Choice, Choices, Whole, YesOrNo, Yes]

  it.each(all)('of %p refuses null, nothing and an object', (type) => {
    for (const value of [null, undefined, {}, { length: 1, 0: 'a' }]) {
      expect(readField(type, value)).toBe(refused)
    }
  })
})
