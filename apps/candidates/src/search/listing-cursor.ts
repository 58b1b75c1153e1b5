import type { CandidateSort } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { decodeCursor } from '@sih/persistence'
import type { ListedRow } from './listed.view.js'

type Key = string | number

/** The sort keys of a row, as they travel in a cursor. A cursor names its sort, so that none is used with another. */
export const keysOf: Record<CandidateSort, (row: ListedRow) => Key[]> = {
  newest: ({ since, id }) => ['newest', since.toISOString(), id],
  name: ({ nameKey, id }) => ['name', nameKey, id],
  earliest_start: ({ starts, id }) => ['earliest_start', `${starts}T00:00:00Z`, id],
  relevance: ({ score, since, id }) => ['relevance', score, since.toISOString(), id],
}

const shapes = {
  newest: ['text', 'instant', 'id'],
  name: ['text', 'text', 'id'],
  earliest_start: ['text', 'instant', 'id'],
  relevance: ['text', 'number', 'instant', 'id'],
} as const

/** @throws DomainError VALIDATION_FAILED for a cursor that this list did not hand out in this order */
export function afterCursor(sort: CandidateSort, cursor: string | undefined): Key[] | null {
  const keys = decodeCursor(cursor, ...shapes[sort])
  if (keys === null) return null
  if (keys[0] !== sort) {
    throw new DomainError('VALIDATION_FAILED', [
      { field: 'cursor', message: 'Use it with the sort it came from' },
    ])
  }
  return keys.slice(1)
}
