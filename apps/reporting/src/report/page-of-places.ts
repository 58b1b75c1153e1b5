import { DomainError } from '@sih/kernel'
import { decodeCursor, defaultLimit, encodeCursor, type Tx } from '@sih/persistence'
import { activeGeneration, isThere } from '../generation/generations.js'
import { findPlaces, type Place, type Rows } from '../sheet/find-places.js'
import type { Image } from '../sheet/image.js'

interface PageOfPlaces {
  places: Place[]
  nextCursor: string | null
}

/**
 * Pages of one list are all of one generation, also if another has taken its place meanwhile.
 * @throws DomainError VALIDATION_FAILED if it has been dropped since, or the cursor is none of ours
 */
export async function placeToContinue(
  tx: Tx,
  cursor: string | undefined,
): Promise<{ generation: number; before: Place | null }> {
  const keys = decodeCursor(cursor, 'number', 'instant', 'number')
  if (keys === null) return { generation: await activeGeneration(tx), before: null }
  const [generation, month, place] = keys as [number, string, number]
  const isPlace = [generation, place].every((number) => number >= 0 && number < 2 ** 31)
  if (isPlace && (await isThere(tx, generation)))
    return { generation, before: { month: month.slice(0, 10), place } }
  const message = 'The list has been made anew: begin again with its first page'
  throw new DomainError('VALIDATION_FAILED', [{ field: 'cursor', message }])
}

export function pageOfPlaces(
  image: Image,
  rows: Rows,
  before: Place | null,
  limit = defaultLimit,
): PageOfPlaces {
  const places = findPlaces(image, rows, before, limit + 1)
  const last = places.length > limit ? places[limit - 1]! : null
  return {
    places: places.slice(0, limit),
    nextCursor: last && encodeCursor([image.generation, `${last.month}T00:00:00Z`, last.place]),
  }
}
