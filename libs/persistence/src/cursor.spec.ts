import { DomainError, newId } from '@sih/kernel'
import { decodeCursor, encodeCursor, pageFrom } from './cursor.js'

describe('a cursor', () => {
  const at = '2026-11-22T18:14:11.830Z'

  it('comes back as it was handed out', () => {
    const id = newId()
    expect(decodeCursor(encodeCursor([at, id, 'Öre', 7]), 'instant', 'id', 'text', 'number')).toEqual([
      at,
      id,
      'Öre',
      7,
    ])
    expect(decodeCursor(undefined, 'id')).toBeNull()
  })

  it.each([
    ['another list’s', encodeCursor([at]), ['id']],
    ['one with a key too many', encodeCursor([at, at]), ['instant']],
    ['a day that does not exist', encodeCursor(['2026-02-31T00:00:00Z']), ['instant']],
    ['a year that PostgreSQL does not know', encodeCursor(['0000-01-01T00:00:00Z']), ['instant']],
    ['text that PostgreSQL cannot hold', encodeCursor(['a\0b']), ['text']],
    ['a fraction', encodeCursor([1.5]), ['number']],
    ['no JSON', 'never', ['id']],
    ['an object', Buffer.from('{}').toString('base64url'), ['id']],
  ] as const)('is refused if it is %s', (_what, cursor, keys) => {
    expect(() => decodeCursor(cursor, ...keys)).toThrow(DomainError)
  })

  it('is there only if the list goes on', () => {
    const page = (rows: number[]) => pageFrom(rows, 2, (row) => [row], String)
    expect(page([1, 2])).toEqual({ items: ['1', '2'], nextCursor: null })
    expect(page([1, 2, 3])).toEqual({ items: ['1', '2'], nextCursor: encodeCursor([2]) })
  })
})
