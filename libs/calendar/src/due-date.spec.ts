import fc from 'fast-check'
import { addMonths, type Day } from './days.js'
import { dueDateOfSubjectAccessRequest } from './due-date.js'
import { isWorkingDay } from './working-days.js'

const someDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date): Day => date.toISOString().slice(0, 10))

describe('dueDateOfSubjectAccessRequest', () => {
  it.each([
    ['the corresponding day', '2026-09-03', '2026-10-05', 'a Saturday in between'],
    ['the corresponding day', '2026-10-03', '2026-11-03', 'received on a Saturday'],
    ['the last day of a shorter month', '2025-03-31', '2025-04-30', ''],
    ['the last day of February, a Saturday', '2026-01-31', '2026-03-02', ''],
    ['29 February of a leap year', '2028-01-31', '2028-02-29', ''],
    ['29 March after 29 February', '2028-02-29', '2028-03-29', ''],
    ['after Christmas', '2026-11-25', '2026-12-29', 'Friday bank holiday, weekend, substitute day'],
    ['after New Year', '2026-12-01', '2027-01-04', 'Friday bank holiday, weekend'],
    ['after Easter', '2026-03-03', '2026-04-07', 'Good Friday to Easter Monday'],
    ['after a substitute day of New Year', '2027-12-01', '2028-01-04', 'Saturday, Sunday, Monday'],
    ['after the early May bank holiday', '2026-04-04', '2026-05-05', ''],
    ['after the summer bank holiday', '2026-07-31', '2026-09-01', ''],
    ['in the next year', '2026-12-31', '2027-02-01', 'a Sunday'],
  ])('is %s: received on %s, due on %s (%s)', (_, received, due) => {
    expect(dueDateOfSubjectAccessRequest(received)).toBe(due)
  })

  it('is a working day, a month later at the earliest and five days more at the latest', () => {
    fc.assert(
      fc.property(someDay, (received) => {
        const due = dueDateOfSubjectAccessRequest(received)
        const month = addMonths(received, 1)
        expect(isWorkingDay(due) && due >= month).toBe(true)
        expect(Date.parse(due) - Date.parse(month)).toBeLessThanOrEqual(5 * 86_400_000)
      }),
    )
  })

  it('never lets the later request be due earlier', () => {
    fc.assert(
      fc.property(someDay, someDay, (one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one]
        expect(dueDateOfSubjectAccessRequest(first) <= dueDateOfSubjectAccessRequest(second)).toBe(true)
      }),
    )
  })
})
