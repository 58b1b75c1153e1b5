import { bitsFor, setBit, type Bits } from './bits.js'
import type { Column } from './record.js'

export type Numbers = Uint16Array | Uint32Array
/** By their numbers: the values of which a name is made. */
export type Names = Record<Column, string[][]>

/** How many facts have each number of a column: row by row, each as wide as there are numbers. */
export interface Counts {
  counts: Uint32Array
  width: number
}

/** With a day 0 that there is not. */
const daysOfMonth = 32

/** The facts that stand on a shelf, side by side: those of an organisation together, in the order of their places. */
export class Facts {
  private readonly counted = new Map<string, Counts | null>()
  private readonly values = new Map<Column, Map<string, Bits>>()
  private ends: Bits[] = []

  constructor(
    readonly places: Uint32Array,
    /** Of the month. */
    readonly days: Uint8Array,
    readonly numbers: Record<Column, Numbers>,
    /** Where the facts of each organisation begin; where those of the next begin, they have ended. */
    readonly starts: Uint32Array,
    private readonly names: Names,
  ) {}

  /** Those until the end of a day; of day 0 none. Found for the first who asks for any day. */
  until(day: number): Bits {
    if (this.ends.length === 0) {
      const ends = Array.from({ length: daysOfMonth }, () => bitsFor(this.days.length))
      this.days.forEach((own, position) => setBit(ends[own]!, position))
      for (let n = 1; n < daysOfMonth; n += 1) ends[n - 1]!.forEach((word, at) => (ends[n]![at]! |= word))
      this.ends = ends
    }
    return this.ends[day]!
  }

  /** Those that have a value. Found for the first who asks for any of the column, which should have few. */
  having(column: Column, value: string): Bits | undefined {
    const known = this.values.get(column)
    if (known) return known.get(value)
    const values = new Map<string, Bits>()
    this.values.set(column, values)
    this.numbers[column].forEach((number, position) => {
      for (const each of this.names[column][number]!) {
        const bits = values.get(each) ?? bitsFor(this.days.length)
        values.set(each, bits)
        setBit(bits, position)
      }
    })
    return values.get(value)
  }

  /**
   * Counted for the first who asks.
   * @param column null to count them all
   * @param byDay with a row for each day of the month, from 0; else a single row
   * @returns null where there would be more counts than facts
   */
  countsOf(column: Column | null, byDay: boolean): Counts | null {
    const key = `${column} ${byDay}`
    const known = this.counted.get(key)
    if (known !== undefined) return known
    const counts = this.count(column && this.numbers[column], byDay)
    this.counted.set(key, counts)
    return counts
  }

  private count(numbers: Numbers | null, byDay: boolean): Counts | null {
    let width = 1
    for (const number of numbers ?? []) width = Math.max(width, number + 1)
    const size = width * (byDay ? daysOfMonth : 1)
    if (numbers && size > numbers.length) return null
    const counts = new Uint32Array(size)
    for (let n = 0; n < this.days.length; n += 1) {
      counts[(byDay ? this.days[n]! * width : 0) + (numbers ? numbers[n]! : 0)]! += 1
    }
    return { counts, width }
  }
}
