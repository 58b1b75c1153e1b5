import type { FactKind } from '../fact/fact.js'
import type { Image } from './image.js'
import { Intervals, type MonthOfIntervals } from './intervals.js'
import type { Column } from './record.js'
import type { Scope } from './scope.js'
import { Selection } from './selection.js'
import type { Sheet } from './sheet.js'

export interface Split extends Scope {
  /** Counted for each of the values of this column; null: all together. */
  splitBy: Column | null
}

export interface Part {
  span: string
  /** Null unless split. */
  split: string | null
}

export interface CountedKind extends Part {
  kind: FactKind
  count: number
}

export interface CountedHours extends Part {
  hours: Map<number, number>
}

/** How many facts of each kind there are; only what there is. */
export function countKinds(image: Image, { kinds, ...asked }: Split): CountedKind[] {
  const intervals = new Intervals(asked.spans)
  const groups = groupsOf(image, asked.splitBy)
  const counter = new Counter(image, asked)
  return kinds.flatMap((kind) => {
    const cells = new Uint32Array((intervals.count + 1) * groups.length)
    const add: Add = (interval, group, count) => (cells[interval * groups.length + group]! += count)
    for (const { month, sheets } of image.shelvesOf(kind)) {
      const days = intervals.ofMonth(month)
      if (days) for (const sheet of sheets) counter.count(days, sheet, add)
    }
    return asked.spans.flatMap((span) => {
      const counts = new Map<string | null, number>()
      const [first, last] = intervals.of(span)
      groups.forEach((values, group) => {
        let count = 0
        for (let interval = first; interval <= last; interval += 1) {
          count += cells[interval * groups.length + group]!
        }
        if (count > 0) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + count)
      })
      return [...counts].map(([split, count]) => ({ span: span.label, split, kind, count }))
    })
  })
}

const groupsOf = (image: Image, splitBy: Column | null): (string | null)[][] =>
  splitBy === null ? [[null]] : image.names[splitBy]

type Add = (interval: number, group: number, count: number) => void

/** Counts the facts of one sheet after the other: many at a time where a whole group is counted in one cell. */
class Counter {
  private readonly selection: Selection
  private readonly splitBy: Column | null

  constructor(image: Image, { conditions, splitBy }: Omit<Split, 'kinds'>) {
    this.selection = new Selection(image, conditions)
    this.splitBy = splitBy
  }

  count(month: MonthOfIntervals, sheet: Sheet, add: Add): void {
    const { splitBy, selection } = this
    const { days, isOne } = month
    const { first, others } = selection
    if (!first && splitBy === null) {
      sheet.by('day').eachCount((day, count) => add(days[day]!, 0, count))
    } else if (!first && isOne) {
      sheet.by(splitBy!).eachCount((group, count) => add(days[1]!, group, count))
    } else if (first && others.length === 0 && splitBy === null && isOne) {
      for (const number of first.numbers) add(days[1]!, 0, sheet.by(first.column).of(number).length)
    } else {
      const groups = splitBy && sheet.numbers[splitBy]
      selection.each(month, sheet, (place, interval) => add(interval, groups ? groups[place]! : 0, 1))
    }
  }
}

/** How many of the given answers took so many hours. */
export function countHours(
  image: Image,
  { conditions, spans, splitBy }: Omit<Split, 'kinds'>,
): CountedHours[] {
  const intervals = new Intervals(spans)
  const selection = new Selection(image, conditions)
  const groups = groupsOf(image, splitBy)
  const taken = image.names.hours
  const cells: Uint32Array[] = []
  for (const { month, sheets } of image.shelvesOf('answersGiven')) {
    const days = intervals.ofMonth(month)
    if (!days) continue
    for (const sheet of sheets) {
      const own = splitBy && sheet.numbers[splitBy]
      selection.each(days, sheet, (place, interval) => {
        const cell = interval * groups.length + (own ? own[place]! : 0)
        const hours = (cells[cell] ??= new Uint32Array(taken.length))
        hours[sheet.numbers.hours[place]!]! += 1
      })
    }
  }
  return spans.flatMap((span) => {
    const parts = new Map<string | null, Map<number, number>>()
    const [first, last] = intervals.of(span)
    cells.forEach((counted, cell) => {
      const interval = Math.floor(cell / groups.length)
      if (interval < first || interval > last) return
      for (const value of groups[cell % groups.length]!) {
        const hours = parts.get(value) ?? new Map<number, number>()
        parts.set(value, hours)
        counted.forEach((count, number) => {
          const took = Number(taken[number]![0])
          if (count > 0) hours.set(took, (hours.get(took) ?? 0) + count)
        })
      }
    })
    return [...parts].map(([split, hours]) => ({ span: span.label, split, hours }))
  })
}
