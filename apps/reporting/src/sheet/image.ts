import type { FactKind } from '../fact/fact.js'
import type { NumberedName } from './name-store.js'
import { columns, type Column } from './record.js'
import { Sheet } from './sheet.js'

/** A sheet as it comes from the database. */
export interface SheetRow {
  version: number
  month: string
  kind: FactKind
  number: number
  records: Buffer
  gone: string
}

/** The facts of one kind and month. */
export interface Shelf {
  month: string
  sheets: Sheet[]
}

/** All sheets of a generation, in memory: some ninety bytes a fact. */
export class Image {
  /** Of each column, by number: the values of which the name is made. */
  readonly names = Object.fromEntries(columns.map((column) => [column, []])) as unknown as Record<
    Column,
    string[][]
  >
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

  /** Rows may come late and twice. */
  put({ version, month, kind, number, records, gone }: SheetRow): void {
    const { sheets } = this.shelf(kind, month)
    const known = sheets[number]
    if (!known || known.version < version) sheets[number] = new Sheet(version, records, gone)
    this.version = Math.max(this.version, version)
  }

  private shelf(kind: FactKind, month: string): Shelf {
    const months = this.shelves.get(kind) ?? new Map<string, Shelf>()
    this.shelves.set(kind, months)
    const shelf = months.get(month) ?? { month, sheets: [] }
    months.set(month, shelf)
    return shelf
  }
}
