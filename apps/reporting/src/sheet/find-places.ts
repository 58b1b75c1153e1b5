import type { FactKind } from '../fact/fact.js'
import type { Image } from './image.js'
import { Intervals } from './intervals.js'
import type { Condition, Span } from './scope.js'
import { Selection } from './selection.js'
import { placesOnSheet } from './record.js'

/** Where a fact stands, on the shelf of its kind. */
export interface Place {
  month: string
  place: number
}

export interface Rows {
  span: Span
  kind: FactKind
  conditions: Condition[]
}

/**
 * The places of the facts of one kind, newest first.
 * @param before the last one of the page before
 * @param limit how many at most
 */
export function findPlaces(
  image: Image,
  { span, kind, conditions }: Rows,
  before: Place | null,
  limit: number,
): Place[] {
  const selection = new Selection(image, conditions)
  const intervals = new Intervals([span])
  const places: Place[] = []
  const shelves = image.shelvesOf(kind).sort((a, b) => (a.month < b.month ? 1 : -1))
  for (const { month, sheets } of shelves) {
    const days = intervals.ofMonth(month)
    if (!days || (before && month > before.month)) continue
    const end = before?.month === month ? before.place : Infinity
    for (let number = sheets.length - 1; number >= 0; number -= 1) {
      const found: number[] = []
      selection.each(days, sheets[number]!, (offset) => found.push(number * placesOnSheet + offset))
      for (const place of found.sort((a, b) => b - a)) {
        if (place >= end) continue
        places.push({ month, place })
        if (places.length === limit) return places
      }
    }
  }
  return places
}
