import fc from 'fast-check'
import type { PlacedFact } from '../fact/kept-fact.js'
import type { Split } from './grid.js'
import { Image } from './image.js'
import { columns, nameOf, recordOf, type Column } from './record.js'
import type { Condition, Span } from './scope.js'
import { Tally } from './tally.js'

/** So many facts on each shelf that those of few values are counted in tables, too. */
const factsOfMonth = 500
const months = ['2026-01', '2026-02', '2026-03']
const connections = [['veteran'], ['reservist', 'veteran'], ['spouse']]
const of = <Each>(each: readonly Each[], n: number): Each => each[n % each.length]!

const facts = months.flatMap((month) =>
  Array.from({ length: factsOfMonth }, (_, place): PlacedFact => {
    const day = `${month}-${String(1 + ((place * 7) % 28)).padStart(2, '0')}`
    return {
      subject: 'subject',
      kind: 'profilesOpened',
      organisationId: of(['one', 'two', 'three'], place * 5 + Math.floor(place / 3)),
      candidateId: 'candidate',
      happenedAt: `${day}T12:00:00.000Z`,
      day,
      month: `${month}-01`,
      place,
      codes: {
        connection: of(connections, Math.floor(place / 2)),
        service: of(['army', 'navy'], Math.floor(place / 5)),
        user: `user${place % 90}`,
      },
    }
  }),
)

const image = new Image(1)
const names = Object.fromEntries(columns.map((column) => [column, [] as string[]])) as Record<
  Column,
  string[]
>
for (const column of columns) {
  names[column] = [...new Set(facts.map((fact) => nameOf(fact, column)))]
  names[column].forEach((name, number) => image.learn({ column, number, name }))
}
for (const month of months) {
  const own = facts.filter((fact) => fact.month.startsWith(month))
  const record = (fact: PlacedFact) => recordOf(fact, (column, name) => names[column].indexOf(name))
  const records = Buffer.concat(own.map(record))
  image.put({ month: `${month}-01`, kind: 'profilesOpened', version: 1, number: 0, records, gone: '' })
}

const valuesOf = (fact: PlacedFact, column: Column) => nameOf(fact, column).split(',')
const days = [...new Set(facts.map(({ day }) => day))].sort()
const day = fc.constantFrom('2025-12-20', ...days, '2026-01-31', '2026-04-05')
const span = fc.tuple(day, day).map(([a, b]): Span => (a < b ? { from: a, to: b } : { from: b, to: a }))
const asked = ['organisation', 'connection', 'service', 'user'] as const
const condition = fc
  .constantFrom(...asked)
  .chain((column) =>
    fc.record({ column: fc.constant(column), values: fc.subarray([...image.numbersOf(column).keys()]) }),
  )
const split = fc
  .constantFrom(...asked, null)
  .map((column): Split | null => column && { column, groups: image.numbersOf(column) })

it('what is counted, from tables or from bits, is what a look at every fact finds', () => {
  fc.assert(
    fc.property(
      fc.array(span, { minLength: 1, maxLength: 3 }),
      fc.array(condition, { maxLength: 2 }),
      split,
      (spans, conditions, told) => {
        const tally = new Tally(image, { spans, conditions, split: told }, ['profilesOpened'])
        for (const each of spans) {
          const found = facts.filter(
            (fact) => isIn(fact, each) && conditions.every((one) => meets(fact, one)),
          )
          const groups = new Set(told ? found.flatMap((fact) => valuesOf(fact, told.column)) : [])
          expect(tally.groupsIn(each).toSorted()).toEqual([...groups].toSorted())
          for (const group of told ? groups : [null]) {
            const those = found.filter(
              (fact) => group === null || valuesOf(fact, told!.column).includes(group),
            )
            expect(tally.of(each, group).get('profilesOpened')).toBe(those.length)
          }
        }
      },
    ),
    { numRuns: 300 },
  )
})

const isIn = (fact: PlacedFact, { from, to }: Span) => from <= fact.day && fact.day <= to
const meets = (fact: PlacedFact, { column, values }: Condition) =>
  valuesOf(fact, column).some((value) => values.includes(value))
