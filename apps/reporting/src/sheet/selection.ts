import type { Image } from './image.js'
import type { Column } from './record.js'
import type { Condition } from './scope.js'
import type { Facts, Numbers } from './shelf.js'

/** Which names of a column meet a condition: 1 by number, else 0. */
export interface Accepted {
  column: Column
  numbers: Uint8Array
}

/** Positions on a shelf, the last not included. */
export type Slice = [from: number, to: number]

/** Which facts a question is about. */
export class Selection {
  readonly conditions: Accepted[]
  private readonly organisations: Accepted | undefined
  private readonly others: Accepted[]
  private selected = new Uint16Array(0)

  constructor(image: Image, conditions: Condition[]) {
    this.conditions = conditions.map((condition) => acceptedBy(image, condition))
    this.organisations = this.conditions.find(({ column }) => column === 'organisation')
    this.others = this.conditions.filter((condition) => condition !== this.organisations)
  }

  /** Where on a shelf it is worth to look: all other facts are of other organisations. */
  slicesOf({ starts, places }: Facts): Slice[] {
    if (!this.organisations) return [[0, places.length]]
    const slices: Slice[] = []
    for (let n = 0; n + 1 < starts.length; n += 1) {
      const isWanted = this.organisations.numbers[n] === 1 && starts[n]! < starts[n + 1]!
      if (isWanted) slices.push([starts[n]!, starts[n + 1]!])
    }
    return slices
  }

  /**
   * For each position of the slice the interval that its fact is counted in, 0 if in none.
   * @param intervals by day of the month
   * @returns the same array each time
   */
  intervalsOf({ days, places, numbers }: Facts, intervals: Uint16Array, slice: Slice): Uint16Array {
    if (this.selected.length < places.length) this.selected = new Uint16Array(2 * places.length)
    place(this.selected, days, intervals, slice)
    for (const accepted of this.others) drop(this.selected, numbers[accepted.column], accepted.numbers, slice)
    return this.selected
  }
}

function place(selected: Uint16Array, days: Uint8Array, intervals: Uint16Array, [from, to]: Slice): void {
  for (let n = from; n < to; n += 1) selected[n] = intervals[days[n]!]!
}

function drop(selected: Uint16Array, numbers: Numbers, accepted: Uint8Array, [from, to]: Slice): void {
  for (let n = from; n < to; n += 1) selected[n] = accepted[numbers[n]!] === 0 ? 0 : selected[n]!
}

function acceptedBy(image: Image, { column, values }: Condition): Accepted {
  const wanted = new Set(values)
  const isWanted = (parts: string[]) => parts.some((value) => wanted.has(value))
  return { column, numbers: Uint8Array.from(image.names[column], (parts) => (isWanted(parts) ? 1 : 0)) }
}
