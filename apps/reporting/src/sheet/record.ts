import { facets, none } from '../fact/fact.js'
import type { PlacedFact } from '../fact/kept-fact.js'

/** By what facts are found and told apart, besides their day. */
export const columns = ['organisation', ...facets, 'hours'] as const
export type Column = (typeof columns)[number]
/** The columns that may have a value for every few facts. */
export const manyValued: readonly Column[] = ['organisation', 'user', 'hours']

/** So that what comes anew rewrites no more than that. */
export const placesOnSheet = 512
export const sheetOf = (place: number): number => Math.floor(place / placesOnSheet)

/** A value of a column, or several joined by commas. What does not apply is `none`, so that the groups of a column are all there are. */
export function nameOf({ organisationId, codes }: PlacedFact, column: Column): string {
  if (column === 'organisation') return organisationId
  const value = codes[column] ?? none
  return Array.isArray(value) ? value.toSorted().join() : String(value)
}

/** Bytes of a number, the highest first. */
const wide = 3
const width = wide * (1 + columns.length)

/** What a sheet has of a fact: the day of the month, and for each column the number of its name. */
export function recordOf(fact: PlacedFact, numberOf: (column: Column, name: string) => number): Buffer {
  const record = Buffer.alloc(width)
  record.writeUIntBE(Number(fact.day.slice(-2)), 0, wide)
  columns.forEach((column, n) => {
    record.writeUIntBE(numberOf(column, nameOf(fact, column)), wide * (1 + n), wide)
  })
  return record
}

export const sizeOf = (records: Buffer): number => records.length / width
export const dayAt = (records: Buffer, offset: number): number => records.readUIntBE(offset * width, wide)
/** @param column its place in {@link columns} */
export const numberAt = (records: Buffer, offset: number, column: number): number =>
  records.readUIntBE(offset * width + wide * (1 + column), wide)
