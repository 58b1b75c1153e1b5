import type { PlacedFact } from '../fact/kept-fact.js'
import { Image } from './image.js'
import { columns, nameOf, placesOnSheet, recordOf, sheetOf, type Column } from './record.js'
import { Sheet } from './sheet.js'

const fact = (place: number, day: string, connection: string[], hours?: number): PlacedFact => ({
  subject: 'subject',
  kind: 'answersGiven',
  organisationId: 'trust',
  candidateId: 'candidate',
  happenedAt: `${day}T12:00:00.000Z`,
  day,
  month: '2026-01-01',
  place,
  codes: { connection, service: 'none', ...(hours === undefined ? {} : { hours }) },
})

it('a fact has one name in each column, made of all its values in their order', () => {
  const names = (of: PlacedFact) => Object.fromEntries(columns.map((column) => [column, nameOf(of, column)]))
  const nothing = Object.fromEntries(columns.map((column) => [column, 'none']))
  expect(names(fact(0, '2026-01-02', ['spouse', 'reservist'], 0))).toEqual({
    ...nothing,
    organisation: 'trust',
    connection: 'reservist,spouse',
    hours: '0',
  })
})

it('what is written of facts is read again, but for the day of one that is gone', () => {
  const numbers = (column: Column) => 70_000 + columns.indexOf(column)
  const facts = [fact(0, '2026-01-31', ['veteran']), fact(1, '2026-01-01', ['veteran'])]
  const records = Buffer.concat(facts.map((each) => recordOf(each, numbers)))
  const sheet = new Sheet(5, records, '01'.padEnd(placesOnSheet, '0'))
  expect([...sheet.days]).toEqual([31, 0])
  for (const column of columns) expect([...sheet.numbers[column]]).toEqual([numbers(column), numbers(column)])
})

it('a sheet ends before the place that begins the next', () => {
  expect([placesOnSheet - 1, placesOnSheet].map(sheetOf)).toEqual([0, 1])
})

it('an older state of a sheet that comes late does not take the place of a newer one', () => {
  const record = recordOf(fact(0, '2026-01-02', ['veteran']), () => 0)
  const image = new Image(1)
  const sheet = { month: '2026-01-01', kind: 'answersGiven', number: 0, gone: '' } as const
  image.put({ ...sheet, version: 8, records: Buffer.concat([record, record]) })
  image.put({ ...sheet, version: 7, records: record })
  expect(image.shelvesOf('answersGiven')[0]!.sheets[0]!.days).toHaveLength(2)
  expect(image.version).toBe(8)
})
