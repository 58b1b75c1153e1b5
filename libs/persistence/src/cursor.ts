import { DomainError, isId } from '@sih/kernel'

/** The place in a list after which the next page starts: the sort keys of the last item, base64url JSON. */
export const encodeCursor = (keys: (string | number)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url')

const instant = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z$/

/** JavaScript takes the 31st of February for a day in March; PostgreSQL refuses it. */
const existsAsDate = (key: string) => {
  const date = new Date(key)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(key.slice(0, 19))
}

/** What a sort key looks like; a cursor comes from outside and is not trusted. */
const shapes = {
  instant: (key: unknown) => typeof key === 'string' && instant.test(key) && existsAsDate(key),
  id: isId,
  text: (key: unknown) => typeof key === 'string' && key.isWellFormed() && !key.includes('\0'),
  number: (key: unknown) => Number.isSafeInteger(key),
}

/**
 * @param keys the shape of each sort key of the list
 * @returns the sort keys, or null for the first page
 * @throws DomainError VALIDATION_FAILED for a cursor that this list did not hand out
 */
export function decodeCursor(
  cursor: string | undefined,
  ...keys: (keyof typeof shapes)[]
): (string | number)[] | null {
  if (cursor === undefined) return null
  const values = readJson(Buffer.from(cursor, 'base64url').toString())
  if (
    Array.isArray(values) &&
    values.length === keys.length &&
    keys.every((key, n) => shapes[key](values[n]))
  ) {
    return values as (string | number)[]
  }
  throw new DomainError('VALIDATION_FAILED', [
    { field: 'cursor', message: 'Use the nextCursor of the page before, unchanged' },
  ])
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Cuts a page from `limit + 1` rows and names the place to continue. */
export function pageFrom<Row, Item>(
  rows: Row[],
  limit: number,
  keysOf: (row: Row) => (string | number)[],
  view: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit)
  const nextCursor = rows.length > limit ? encodeCursor(keysOf(shown.at(-1)!)) : null
  return { items: shown.map(view), nextCursor }
}

export const defaultLimit = 25
