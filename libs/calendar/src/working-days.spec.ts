import fc from 'fast-check'
import { addDays, type Day } from './days.js'
import { addWorkingDays, isBankHoliday, isWorkingDay, workingDayFrom } from './working-days.js'

const someDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date): Day => date.toISOString().slice(0, 10))

describe('isWorkingDay', () => {
  // As published on https://www.gov.uk/bank-holidays for England and Wales.
  it.each([
    ['2025', '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
    ['2026', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
    ['2027', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
    ['2028', '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  ])('in %s is every weekday but the bank holidays', (year, published) => {
    const weekdays = Array.from({ length: 365 }, (_, day) => addDays(`${year}-01-01`, day)).filter(
      (day) => ![0, 6].includes(new Date(day).getUTCDay()),
    )
    expect(weekdays.filter((day) => !isWorkingDay(day)).map((day) => day.slice(5))).toEqual(
      published.split(' '),
    )
  })

  it.each(['2026-11-21', '2026-11-22'])('is no day of a weekend (%s)', (day) =>
    expect(isWorkingDay(day)).toBe(false),
  )

  it.each(['2026-03-15', '2026-04-05', '2026-06-21', '2026-07-13', '2026-11-30'])(
    'takes %s for no bank holiday: it is observed, or one elsewhere in the kingdom',
    (day) => expect(isBankHoliday(day)).toBe(false),
  )
})

describe('addWorkingDays', () => {
  it.each([
    ['Monday', '2026-11-23', 5, '2026-11-30'],
    ['Friday', '2026-11-20', 1, '2026-11-23'],
    ['Saturday', '2026-11-21', 1, '2026-11-23'],
    ['Thursday before Easter', '2026-04-02', 1, '2026-04-07'],
    ['Christmas Eve', '2026-12-24', 1, '2026-12-29'],
    ['Christmas Eve of a year with two substitute days', '2027-12-24', 1, '2027-12-29'],
    ['Christmas Day', '2026-12-25', 5, '2027-01-05'],
    ['28 February of a leap year', '2028-02-28', 1, '2028-02-29'],
    ['any day', '2026-04-05', 0, '2026-04-05'],
  ])('counts from %s (%s) %i to %s', (_, day, days, expected) =>
    expect(addWorkingDays(day, days)).toBe(expected),
  )

  it.each([-1, 0.5, Number.NaN, Infinity])('does not count %d days', (days) => {
    expect(() => addWorkingDays('2026-11-23', days)).toThrow(RangeError)
  })

  it('ends on a working day, with exactly so many of them after the first', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 30 }), (day, days) => {
        const last = addWorkingDays(day, days)
        let passed = 0
        for (let each = addDays(day, 1); each <= last; each = addDays(each, 1))
          if (isWorkingDay(each)) passed++
        expect([isWorkingDay(last), passed]).toEqual([true, days])
      }),
    )
  })

  it('takes two steps as far as one', () => {
    const days = fc.integer({ min: 0, max: 15 })
    fc.assert(
      fc.property(someDay, days, days, (day, first, second) => {
        expect(addWorkingDays(addWorkingDays(day, first), second)).toBe(addWorkingDays(day, first + second))
      }),
    )
  })
})

describe('workingDayFrom', () => {
  it('is never earlier, never more than five days later, and stays where it is', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const next = workingDayFrom(day)
        expect(next >= day && next <= addDays(day, 5)).toBe(true)
        expect(workingDayFrom(next)).toBe(next)
      }),
    )
  })
})
