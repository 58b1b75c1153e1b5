import { afterMonths, ukDate } from './agreement-times.js'

it.each([
  ['2026-01-15T09:00:00.000Z', 12, '2027-01-15T09:00:00.000Z'],
  ['2026-01-31T09:00:00.000Z', 1, '2026-02-28T09:00:00.000Z'],
  ['2028-02-29T09:00:00.000Z', 12, '2029-02-28T09:00:00.000Z'],
  ['2026-11-30T09:00:00.000Z', 3, '2027-02-28T09:00:00.000Z'],
])('%s and %i months is %s', (from, months, to) => {
  expect(afterMonths(new Date(from), months).toISOString()).toBe(to)
})

it('knows the day where the parties are, in summer too', () => {
  expect(ukDate(new Date('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
  expect(ukDate(new Date('2026-12-31T23:30:00Z'))).toBe('2026-12-31')
})
