import { Facts, type Names } from './facts.js'
import { columns, dayAt, numberAt, placesOnSheet, sizeOf } from './record.js'

/** A sheet as it comes from the database. */
export interface SheetText {
  version: number
  number: number
  records: Buffer
  /** Of each place 1 if its fact is gone, else 0. */
  gone: string
}

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
    return new Facts(order, days, Object.fromEntries(numbers) as Facts['numbers'], starts, this.names)
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
