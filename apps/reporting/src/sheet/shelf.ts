import { columns, dayAt, numberAt, placesOnSheet, sizeOf, type Column } from './record.js'

/** A sheet as it comes from the database. */
export interface SheetText {
  version: number
  number: number
  records: Buffer
  /** Of each place 1 if its fact is gone, else 0. */
  gone: string
}

export type Numbers = Uint16Array | Uint32Array
/** By their numbers. */
export type Names = Record<Column, string[][]>

/** How many facts have each number of a column: row by row, each as wide as there are numbers. */
export interface Counts {
  counts: Uint32Array
  width: number
}

/** The facts that stand on a shelf, side by side: those of an organisation together, in the order of their places. */
export class Facts {
  private readonly counted = new Map<string, Counts | null>()

  constructor(
    readonly places: Uint32Array,
    /** Of the month. */
    readonly days: Uint8Array,
    readonly numbers: Record<Column, Numbers>,
    /** Where the facts of each organisation begin; where those of the next begin, they have ended. */
    readonly starts: Uint32Array,
  ) {}

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

/** With a day 0 that there is not. */
export const daysOfMonth = 32

/** The facts of one kind and month, in memory. */
export class Shelf {
  private readonly sheets: SheetText[] = []
  private laidOut: Facts | null = null

  constructor(
    readonly month: string,
    private readonly names: Names,
  ) {}

  /** Sheets may come late and twice. */
  put(sheet: SheetText): void {
    const known = this.sheets[sheet.number]
    if (known && known.version >= sheet.version) return
    this.sheets[sheet.number] = sheet
    this.laidOut = null
  }

  /** Laid out anew for the first who asks after something has changed. */
  get facts(): Facts {
    return (this.laidOut ??= this.layOut())
  }

  private layOut(): Facts {
    const { order, starts } = this.byOrganisation(this.standing())
    const records = (place: number) => this.sheets[Math.floor(place / placesOnSheet)]!.records
    const days = Uint8Array.from(order, (place) => dayAt(records(place), place % placesOnSheet))
    const numbers = columns.map((column, n) => {
      const own =
        this.names[column].length <= 2 ** 16 ? new Uint16Array(order.length) : new Uint32Array(order.length)
      order.forEach((place, at) => (own[at] = numberAt(records(place), place % placesOnSheet, n)))
      return [column, own]
    })
    return new Facts(order, days, Object.fromEntries(numbers) as Facts['numbers'], starts)
  }

  private standing(): number[] {
    return this.sheets.flatMap(({ number, records, gone }) => {
      const offsets = [...Array(sizeOf(records)).keys()].filter((offset) => gone[offset] !== '1')
      return offsets.map((offset) => number * placesOnSheet + offset)
    })
  }

  private byOrganisation(places: number[]): { order: Uint32Array; starts: Uint32Array } {
    const organisations = places.map((place) =>
      numberAt(this.sheets[Math.floor(place / placesOnSheet)]!.records, place % placesOnSheet, 0),
    )
    const starts = new Uint32Array(this.names.organisation.length + 1)
    for (const organisation of organisations) starts[organisation + 1]! += 1
    for (let n = 1; n < starts.length; n += 1) starts[n]! += starts[n - 1]!
    const next = starts.slice()
    const order = new Uint32Array(places.length)
    places.forEach((place, n) => (order[next[organisations[n]!]!++] = place))
    return { order, starts }
  }
}
