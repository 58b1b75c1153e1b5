import { lastMonth } from './last-month.js'

it.each([
  ['2026-11-01T06:59:59Z', '2026-09-01', '2026-09-30'],
  ['2026-11-01T07:00:00Z', '2026-10-01', '2026-10-31'],
  ['2026-11-30T23:59:59Z', '2026-10-01', '2026-10-31'],
  // Summer time: seven in the morning is six in UTC.
  ['2026-07-01T05:59:59Z', '2026-05-01', '2026-05-31'],
  ['2026-07-01T06:00:00Z', '2026-06-01', '2026-06-30'],
  ['2024-03-01T07:00:00Z', '2024-02-01', '2024-02-29'],
  ['2027-01-01T07:00:00Z', '2026-12-01', '2026-12-31'],
])('at %s the last summary that is due is of %s to %s', (now, from, to) => {
  expect(lastMonth(new Date(now))).toEqual({ from, to })
})
