import type { PlacedFact } from '../fact/kept-fact.js'
import { columns, nameOf, placesOnSheet, recordOf, sheetOf, type Column } from './record.js'
import type { Names } from './facts.js'
import { Shelf } from './shelf.js'

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

const sheet = (version: number, facts: PlacedFact[], gone = '') => {
  const numbers = (column: Column, name: string) => (column === 'organisation' ? Number(name) : 0)
  return { version, number: 0, records: Buffer.concat(facts.map((each) => recordOf(each, numbers))), gone }
}

describe('a shelf', () => {
  const names = Object.fromEntries(columns.map((column) => [column, [['none'], ['other']]])) as Names
  const facts = [1, 0, 1, 0].map((organisation, place) => ({
    ...fact(place, `2026-01-0${place + 1}`, ['veteran']),
    organisationId: String(organisation),
  }))

  it('has the facts that stand, those of an organisation together', () => {
    const shelf = new Shelf('2026-01-01', names)
    shelf.put(sheet(1, facts, '0010'))
    const { places, days, starts, numbers } = shelf.facts
    expect([...places]).toEqual([1, 3, 0])
    expect([...days]).toEqual([2, 4, 1])
    expect([...numbers.organisation]).toEqual([0, 0, 1])
    expect([...starts]).toEqual([0, 2, 3])
    expect([...shelf.facts.countsOf(null, true)!.counts.subarray(0, 5)]).toEqual([0, 1, 1, 0, 1])
    expect([...shelf.facts.countsOf('organisation', false)!.counts]).toEqual([2, 1])
    expect(shelf.facts.countsOf('organisation', true)).toBeNull()
  })

  it('takes a sheet that was written since, and none that comes late', () => {
    const shelf = new Shelf('2026-01-01', names)
    const sizes = [facts.slice(0, 2), facts, facts.slice(0, 1)].map((own, n) => {
      shelf.put(sheet([7, 8, 6][n]!, own))
      return shelf.facts.places.length
    })
    expect(sizes).toEqual([2, 4, 4])
  })

  it('tells more names apart than two bytes can', () => {
    const many = { ...names, user: Array.from({ length: 2 ** 16 + 1 }, () => ['none']) }
    const shelf = new Shelf('2026-01-01', many)
    const records = recordOf(facts[1]!, (column) => (column === 'user' ? 2 ** 16 : 0))
    shelf.put({ version: 1, number: 0, records, gone: '' })
    expect([...shelf.facts.numbers.user]).toEqual([2 ** 16])
  })
})

it('a sheet ends before the place that begins the next', () => {
  expect([placesOnSheet - 1, placesOnSheet].map(sheetOf)).toEqual([0, 1])
})
