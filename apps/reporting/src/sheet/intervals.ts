import { addDays } from '@sih/calendar'
import type { Span } from './scope.js'

/** A day as a number that sorts as days do: 20260131. */
const numberOf = (day: string): number => Number(day.replaceAll('-', ''))

/** Days of a month, both included, that are in the same interval. */
export interface Run {
  interval: number
  from: number
  to: number
}

export interface MonthOfIntervals {
  /** By day of the month, the interval that it is in; 0 if in none. */
  ofDay: Uint16Array
  /** The same, but only the days that are in one. */
  runs: Run[]
  /** The one that all days are in; null if they are in several. */
  whole: number | null
}

/** The days of some spans, cut wherever one begins or has ended: each fact is counted once, however many spans it is in. */
export class Intervals {
  private readonly starts: number[]
  private readonly ofSpans: Map<Span, [first: number, last: number]>
  private readonly ofMonths = new Map<string, MonthOfIntervals | null>()

  constructor(spans: readonly Span[]) {
    const cuts = spans.map(({ from, to }) => [numberOf(from), numberOf(addDays(to, 1))] as const)
    this.starts = [...new Set(cuts.flat())].sort((a, b) => a - b)
    const places = new Map(this.starts.map((start, n) => [start, n]))
    this.ofSpans = new Map(
      spans.map((span, n) => [span, [places.get(cuts[n]![0])! + 1, places.get(cuts[n]![1])!]]),
    )
  }

  /** They are numbered from 1. */
  get count(): number {
    return this.starts.length - 1
  }

  /** The numbers of the first and the last interval of one of the spans. */
  of(span: Span): [first: number, last: number] {
    return this.ofSpans.get(span)!
  }

  /** Null if no day of the month is in any. */
  ofMonth(month: string): MonthOfIntervals | null {
    const known = this.ofMonths.get(month)
    if (known !== undefined) return known
    const ofDay = this.cut(month)
    const runs = runsOf(ofDay)
    const whole = ofDay.subarray(1).every((interval) => interval === ofDay[1]) ? ofDay[1]! : null
    const found = runs.length === 0 ? null : { ofDay, runs, whole }
    this.ofMonths.set(month, found)
    return found
  }

  private cut(month: string): Uint16Array {
    const first = numberOf(month)
    const intervals = new Uint16Array(32)
    let begun = 0
    for (let day = 1; day < intervals.length; day += 1) {
      while (begun < this.starts.length && this.starts[begun]! <= first + day - 1) begun += 1
      intervals[day] = begun === this.starts.length ? 0 : begun
    }
    return intervals
  }
}

function runsOf(ofDay: Uint16Array): Run[] {
  const runs: Run[] = []
  ofDay.forEach((interval, day) => {
    const last = runs.at(-1)
    if (last?.interval === interval) last.to = day
    else if (interval > 0) runs.push({ interval, from: day, to: day })
  })
  return runs
}
