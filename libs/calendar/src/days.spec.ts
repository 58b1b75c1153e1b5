import { addDays, addMonths, addYears, endOfDay, londonDay } from './days.js'

describe('londonDay', () => {
  it.each([
    ['2026-01-15T23:59:59.999Z', '2026-01-15'],
    ['2026-01-16T00:00:00.000Z', '2026-01-16'],
    ['2026-06-15T22:59:59.999Z', '2026-06-15'],
    ['2026-06-15T23:00:00.000Z', '2026-06-16'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31'],
  ])('of %s is %s', (moment, day) => expect(londonDay(new Date(moment))).toBe(day))

  it.each([
    ['the last evening of winter time', '2026-03-28T23:30:00Z', '2026-03-28'],
    ['the first evening of summer time', '2026-03-29T23:30:00Z', '2026-03-30'],
    ['the last evening of summer time', '2026-10-24T23:30:00Z', '2026-10-25'],
    ['the first evening of winter time', '2026-10-25T23:30:00Z', '2026-10-25'],
  ])('knows %s', (_, moment, day) => expect(londonDay(new Date(moment))).toBe(day))

  it('does not invent a day', () => expect(() => londonDay(new Date('never'))).toThrow(RangeError))
})

describe('endOfDay', () => {
  it.each([
    ['2026-12-03', '2026-12-04T00:00:00.000Z'],
    ['2026-06-15', '2026-06-15T23:00:00.000Z'],
    ['2026-03-28', '2026-03-29T00:00:00.000Z'],
    ['2026-03-29', '2026-03-29T23:00:00.000Z'],
    ['2026-10-24', '2026-10-24T23:00:00.000Z'],
    ['2026-10-25', '2026-10-26T00:00:00.000Z'],
  ])('of %s is %s', (day, moment) => expect(endOfDay(day).toISOString()).toBe(moment))
})

describe('days', () => {
  it.each([
    ['2026-03-01', -1, '2026-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-01-10', -27, '2025-12-14'],
  ])('%s and %i days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected))

  it.each([
    ['2026-05-31', 5, '2031-05-31'],
    ['2024-02-29', 5, '2029-03-01'],
  ])('%s and %i years is %s', (day, years, expected) => expect(addYears(day, years)).toBe(expected))

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-23', -24, '2024-11-23'],
  ])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected))
})
