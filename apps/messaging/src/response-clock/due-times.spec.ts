import { addDays, isWorkingDay, londonDay } from '@sih/calendar'
import fc from 'fast-check'
import { answerDay, dueTimes } from './due-times.js'

const usual = { remindAfter: 5, escalateAfter: 10 }
const someMoment = fc.date({
  min: new Date('2020-01-01T00:00:00Z'),
  max: new Date('2049-12-01T00:00:00Z'),
  noInvalidDate: true,
})

test.each([
  ['on a Thursday', '2026-11-26T10:00:00Z', '2026-12-04T00:00:00Z', '2026-12-11T00:00:00Z'],
  ['on a Sunday', '2026-11-29T10:00:00Z', '2026-12-05T00:00:00Z', '2026-12-12T00:00:00Z'],
  ['before Christmas', '2026-12-23T16:00:00Z', '2027-01-05T00:00:00Z', '2027-01-12T00:00:00Z'],
  ['before Easter and summer time', '2027-03-24T23:30:00Z', '2027-04-02T23:00:00Z', '2027-04-09T23:00:00Z'],
  ['before winter time', '2026-10-19T10:00:00Z', '2026-10-27T00:00:00Z', '2026-11-03T00:00:00Z'],
  ['after midnight in summer', '2026-06-09T23:30:00Z', '2026-06-17T23:00:00Z', '2026-06-24T23:00:00Z'],
])('what comes %s (%s) is to be answered by %s, or the programme hears at %s', (_when, since, by, later) => {
  expect(dueTimes(new Date(since), usual)).toEqual({ answerBy: new Date(by), escalateAt: new Date(later) })
})

test('whenever it comes: midnight in London after a working day, with exactly so many working days in between', () => {
  const patience = fc
    .record({ remindAfter: fc.integer({ min: 1, max: 20 }), more: fc.integer({ min: 1, max: 20 }) })
    .map(({ remindAfter, more }) => ({ remindAfter, escalateAfter: remindAfter + more }))
  fc.assert(
    fc.property(someMoment, patience, (since, days) => {
      const { answerBy, escalateAt } = dueTimes(since, days)
      const last = answerDay(answerBy)
      expect(isWorkingDay(last)).toBe(true)
      expect(londonDay(answerBy)).toBe(addDays(last, 1))
      let counted = 0
      for (let day = addDays(londonDay(since), 1); day <= last; day = addDays(day, 1)) {
        if (isWorkingDay(day)) counted += 1
      }
      expect(counted).toBe(days.remindAfter)
      expect(escalateAt.getTime()).toBeGreaterThan(answerBy.getTime())
    }),
  )
})

test('what comes later is never due earlier', () => {
  fc.assert(
    fc.property(someMoment, fc.nat({ max: 30 * 86_400_000 }), (first, later) => {
      const [one, other] = [first, new Date(first.getTime() + later)].map((since) => dueTimes(since, usual))
      expect(other!.answerBy.getTime()).toBeGreaterThanOrEqual(one!.answerBy.getTime())
    }),
  )
})
