import type { FactKind } from '../fact/fact.js'
import type { Names } from './facts.js'
import type { NumberedName } from './name-store.js'
import { columns, type Column } from './record.js'
import { Shelf, type SheetText } from './shelf.js'

export interface SheetRow extends SheetText {
  month: string
  kind: FactKind
}

/** All facts of a generation, in memory. */
export class Image {
  /** Of each column, by number: the values of which the name is made. */
  readonly names = Object.fromEntries(columns.map((column) => [column, []])) as unknown as Names
  private readonly numbers = new Map<Column, Map<string, number[]>>()
  private readonly shelves = new Map<FactKind, Map<string, Shelf>>()
  /** Everything up to this version is in it. */
  version = 0

  constructor(readonly generation: number) {}

  /** In no order. */
  shelvesOf(kind: FactKind): Shelf[] {
    return [...(this.shelves.get(kind)?.values() ?? [])]
  }

  /** Names may come twice. */
  learn({ column, number, name }: NumberedName): void {
    if (this.names[column][number]) return
    const values = name.split(',')
    this.names[column][number] = values
    const numbers = this.numbers.get(column) ?? new Map<string, number[]>()
    this.numbers.set(column, numbers)
    for (const value of values) numbers.set(value, [...(numbers.get(value) ?? []), number])
  }

  /** By each value of the column: the numbers of the names that have it. */
  numbersOf(column: Column): ReadonlyMap<string, readonly number[]> {
    return this.numbers.get(column) ?? new Map<string, number[]>()
  }

  put({ month, kind, ...sheet }: SheetRow): void {
    this.shelf(kind, month).put(sheet)
    this.version = Math.max(this.version, sheet.version)
  }

  private shelf(kind: FactKind, month: string): Shelf {
    const months = this.shelves.get(kind) ?? new Map<string, Shelf>()
    this.shelves.set(kind, months)
    const shelf = months.get(month) ?? new Shelf(month, this.names)
    months.set(month, shelf)
    return shelf
  }
}
