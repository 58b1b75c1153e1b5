import type { FactKind } from '../fact/fact.js'
import type { NumberedName } from './name-store.js'
import { columns } from './record.js'
import { Shelf, type Names, type SheetText } from './shelf.js'

export interface SheetRow extends SheetText {
  month: string
  kind: FactKind
}

/** All facts of a generation, in memory. */
export class Image {
  /** Of each column, by number: the values of which the name is made. */
  readonly names = Object.fromEntries(columns.map((column) => [column, []])) as unknown as Names
  private readonly shelves = new Map<FactKind, Map<string, Shelf>>()
  /** Everything up to this version is in it. */
  version = 0

  constructor(readonly generation: number) {}

  /** In no order. */
  shelvesOf(kind: FactKind): Shelf[] {
    return [...(this.shelves.get(kind)?.values() ?? [])]
  }

  learn({ column, number, name }: NumberedName): void {
    this.names[column][number] = name.split(',')
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
