import { DomainError } from '@sih/kernel'
import fc from 'fast-check'
import { Empty } from './define-rpc.js'
import { Flag, Id, Ids, ListOf, Nested, SomeOf, Text, WholeNumber } from './fields.js'
import { parse } from './parse.js'

class Inner {
  @Text({ max: 5 }) name: string
}

class Outer {
  @Id() id: string
  @WholeNumber({ min: 0, max: 9 }) count: number
  @Flag() flag: boolean
  @Text({ max: 5, optional: true }) note?: string | null
  @SomeOf(['a', 'b'], { name: 'Letter', optional: true }) letters?: ('a' | 'b')[]
  @Ids({ max: 2, optional: true }) ids?: string[]
  @Nested(Inner, { optional: true }) inner?: Inner
  @ListOf(Inner, { max: 3, optional: true }) list?: Inner[]
}

const id = '019330a2-8f4e-7c3a-9d55-6b1f0a2c3d4e'
const valid = { id, count: 1, flag: true }

/** What came out: the instance, or the names of the fields that were refused. Anything else thrown fails the test. */
const outcome = (data: unknown): Outer | string[] => {
  try {
    return parse(Outer, data)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    expect(error.code).toBe('VALIDATION_FAILED')
    expect(error.fields.length).toBeGreaterThan(0)
    return error.fields.map(({ field }) => field)
  }
}

/** True if the field, or something in it, was refused. */
const refusedAt = (field: string, result: Outer | string[]): boolean =>
  Array.isArray(result) && result.some((name) => name === field || name.startsWith(`${field}.`))

const nested = (depth: number): unknown => (depth === 0 ? 1 : { a: nested(depth - 1) })

describe('parse', () => {
  it('reads what is right and leaves out what was not sent', () => {
    const read = outcome({ ...valid, inner: { name: ' Ann ' }, list: [{ name: 'Bob' }], letters: 'a,b' })
    expect(read).toBeInstanceOf(Outer)
    expect((read as Outer).inner).toBeInstanceOf(Inner)
    expect({ ...read }).toEqual({
      ...valid,
      inner: { name: 'Ann' },
      list: [{ name: 'Bob' }],
      letters: ['a', 'b'],
    })
  })

  it('reads a request without fields', () => {
    expect(parse(Empty, {})).toBeInstanceOf(Empty)
    expect(() => parse(Empty, { surprise: 1 })).toThrow(DomainError)
  })

  it.each([null, undefined, 'text', 1, true, [], [valid]])('refuses %j in place of an object', (data) => {
    expect(outcome(data)).toEqual([''])
  })

  it('answers any JSON whatever with an instance or a refusal', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => void outcome(data)))
  })

  it('answers any JSON in any known field with an instance or a refusal', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.object({ withNullPrototype: true }))
    const fields = fc.constantFrom('id', 'count', 'flag', 'note', 'letters', 'ids', 'inner', 'list')
    fc.assert(fc.property(fields, anything, (field, value) => void outcome({ ...valid, [field]: value })))
  })

  it('refuses every field it does not know, at every level', () => {
    const known = ['id', 'count', 'flag', 'note', 'letters', 'ids', 'inner', 'list', 'name']
    const unknown = fc.string({ unit: 'binary', maxLength: 20 }).filter((key) => !known.includes(key))
    fc.assert(
      fc.property(unknown, fc.jsonValue(), (key, value) => {
        const extra = JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)}}`) as object
        expect(refusedAt(key, outcome(merge(valid, extra)))).toBe(true)
        expect(refusedAt(`inner.${key}`, outcome({ ...valid, inner: merge({ name: 'Ann' }, extra) }))).toBe(
          true,
        )
        expect(refusedAt(`list.0.${key}`, outcome({ ...valid, list: [merge({ name: 'Ann' }, extra)] }))).toBe(
          true,
        )
      }),
    )
  })

  it.each(Object.getOwnPropertyNames(Object.prototype))('refuses a field called %s and stays safe', (key) => {
    for (const value of ['"x"', '1', 'null', '[]', '{"polluted":true}', '{"prototype":{"polluted":true}}']) {
      const extra = JSON.parse(`{${JSON.stringify(key)}:${value}}`) as object
      expect(outcome(merge(valid, extra))).toEqual([key])
      expect(outcome({ ...valid, inner: merge({ name: 'Ann' }, extra) })).toEqual([`inner.${key}`])
      expect(outcome({ ...valid, list: [merge({ name: 'Ann' }, extra)] })).toEqual([`list.0.${key}`])
      expect(outcome({ ...valid, note: extra })).toEqual([`note.${key}`])
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect((new Outer() as unknown as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('refuses nesting that is too deep, wherever it is', () => {
    for (const depth of [22, 1_000, 100_000]) {
      const deep = JSON.parse('{"a":'.repeat(depth) + '1' + '}'.repeat(depth)) as unknown
      expect(outcome(deep)).toHaveLength(1)
      expect(outcome({ ...valid, note: deep })).toHaveLength(1)
      expect(outcome({ ...valid, list: [deep] })).toHaveLength(1)
    }
    expect(outcome({ ...valid, list: [[[[[nested(10)]]]]] })).not.toBeInstanceOf(Outer)
  })

  it.each(['ids', 'letters', 'list', 'note', 'inner', 'unknown'])('refuses a huge list in %s', (field) => {
    for (const item of [id, 'a', {}, null, 1, []]) {
      expect(outcome({ ...valid, [field]: Array<unknown>(100_000).fill(item) })).toEqual([field])
    }
  })

  it('names at most 100 problems', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, n) => [`field${n}`, n]))
    expect(outcome({ ...valid, ...many })).toHaveLength(100)
  })

  it.each([null, 1, 'Ann', [], [{ name: 'Ann' }], [[]]])(
    'refuses %j as an item or a nested object',
    (item) => {
      expect(outcome({ ...valid, list: [item] })).not.toBeInstanceOf(Outer)
      if (item !== null) expect(outcome({ ...valid, inner: item })).not.toBeInstanceOf(Outer)
    },
  )

  it('names a field inside a list by its place', () => {
    expect(outcome({ ...valid, list: [{ name: 'Ann' }, { name: '' }] })).toEqual(['list.1.name'])
  })

  it('leaves out what it does not know if told to, at every level, and still refuses what is wrong', () => {
    const more = { ...valid, extra: 1, inner: { name: 'Ann', extra: {} }, list: [{ name: 'Bob', extra: [] }] }
    const read = parse(Outer, more, { unknown: 'leave out' })
    expect(read).toEqual({ ...valid, inner: { name: 'Ann' }, list: [{ name: 'Bob' }] })
    expect(() => parse(Outer, { ...more, count: 10 }, { unknown: 'leave out' })).toThrow(DomainError)
  })

  it('does not change what it was given', () => {
    const data = { ...valid, note: ' x ', inner: { name: ' y ' } }
    outcome(data)
    expect(data).toEqual({ ...valid, note: ' x ', inner: { name: ' y ' } })
  })
})

/** Adds own fields, `__proto__` included, as JSON.parse would. */
function merge(target: object, extra: object): object {
  const merged = { ...target }
  for (const key of Object.keys(extra)) {
    Object.defineProperty(merged, key, Object.getOwnPropertyDescriptor(extra, key)!)
  }
  return merged
}
