import type { FactKind } from '../fact/fact.js'
import type { Image } from './image.js'
import { Intervals } from './intervals.js'
import type { Condition, Span } from './scope.js'
import { Selection } from './selection.js'

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

/** The same memory each time: a file is many pages, and each looks through the month it is in. */
let wanted = new Uint32Array(0)

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
  const found: Place[] = []
  const shelves = image.shelvesOf(kind).sort((a, b) => (a.month < b.month ? 1 : -1))
  for (const { month, facts } of shelves) {
    const days = intervals.ofMonth(month)
    if (!days || (before && month > before.month)) continue
    const end = before?.month === month ? before.place : Infinity
    if (wanted.length < facts.places.length) wanted = new Uint32Array(2 * facts.places.length)
    let count = 0
    for (const run of days.runs) {
      for (const slice of selection.slicesOf(facts)) {
        for (const position of selection.positionsOf(facts, run, slice)) {
          if (facts.places[position]! < end) wanted[count++] = facts.places[position]!
        }
      }
    }
    for (const place of wanted.subarray(0, count).sort().reverse()) {
      found.push({ month, place })
      if (found.length === limit) return found
    }
  }
  return found
}
