import { Grouping } from './grouping.js'
import { readRecords, type Column } from './record.js'

/** A sheet in memory. It never changes: one that was written since takes its place. */
export class Sheet {
  /** Of the fact at each place the day of the month, 0 if it is gone. */
  readonly days: Uint8Array
  /** And the numbers of its names. */
  readonly numbers: Record<Column, Uint32Array>
  private readonly groupings = new Map<Column | 'day', Grouping>()

  /**
   * @param records one after the other, from the sheet's first place on
   * @param gone of each place 0 or 1, as text
   */
  constructor(
    readonly version: number,
    records: Buffer,
    gone: string,
  ) {
    const { days, numbers } = readRecords(records)
    this.days = days.map((day, place) => (gone[place] === '1' ? 0 : day))
    this.numbers = numbers
  }

  /** The places whose facts still stand; grouped when somebody asks for the first time. */
  by(column: Column | 'day'): Grouping {
    const known = this.groupings.get(column)
    if (known) return known
    const numbers = column === 'day' ? this.days : this.numbers[column]
    const standing = Uint16Array.from(this.days.keys()).filter((place) => this.days[place]! > 0)
    const grouping = new Grouping(standing, (place) => numbers[place]!)
    this.groupings.set(column, grouping)
    return grouping
  }
}
