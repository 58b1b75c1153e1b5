import { addDays } from '@sih/calendar'
import type { Span } from './scope.js'

/** A day as a number that sorts as days do: 20260131. */
const numberOf = (day: string): number => Number(day.replaceAll('-', ''))
const numberAfter = (day: string): number => numberOf(addDays(day, 1))

export interface MonthOfIntervals {
  /** By day of the month, the interval that it is in; 0 if in none. */
  ofDay: Uint16Array
  /** The one that all days are in; null if they are in several. */
  whole: number | null
}

/** The days of some spans, cut wherever one begins or has ended: each fact is counted once, however many spans it is in. */
export class Intervals {
  private readonly starts: number[]
  private readonly ofMonths = new Map<string, MonthOfIntervals | null>()

  constructor(spans: readonly Span[]) {
    const cuts = spans.flatMap(({ from, to }) => [numberOf(from), numberAfter(to)])
    this.starts = [...new Set(cuts)].sort((a, b) => a - b)
  }

  /** They are numbered from 1. */
  get count(): number {
    return this.starts.length - 1
  }

  /** The numbers of the first and the last interval of a span. */
  of({ from, to }: Span): [first: number, last: number] {
    return [this.starts.indexOf(numberOf(from)) + 1, this.starts.indexOf(numberAfter(to))]
  }

  /** Null if no day of the month is in any. */
  ofMonth(month: string): MonthOfIntervals | null {
    const known = this.ofMonths.get(month)
    if (known !== undefined) return known
    const ofDay = this.cut(month)
    const whole = ofDay.subarray(1).every((interval) => interval === ofDay[1]) ? ofDay[1]! : null
    const found = whole === 0 ? null : { ofDay, whole }
    this.ofMonths.set(month, found)
    return found
  }

  private cut(month: string): Uint16Array {
    const first = numberOf(month)
    return Uint16Array.from({ length: 32 }, (_, day) => {
      const after = this.starts.findIndex((start) => start > first + day - 1)
      return day === 0 || after < 0 ? 0 : after
    })
  }
}
