import { isAdult } from './age.js'

describe('isAdult', () => {
  it.each([
    ['2008-06-15', '2026-06-14T12:00:00Z', false, 'the day before the 18th birthday'],
    ['2008-06-15', '2026-06-15T12:00:00Z', true, 'on the 18th birthday'],
    ['2008-06-15', '2026-06-14T22:59:59.999Z', false, 'a moment before midnight, summer time'],
    ['2008-06-15', '2026-06-14T23:00:00Z', true, 'midnight in London while it is 23:00 UTC'],
    ['2008-01-15', '2026-01-14T23:30:00Z', false, 'winter: London is UTC'],
    ['2008-01-15', '2026-01-15T00:00:00Z', true, 'midnight in winter'],
    ['2008-02-29', '2026-02-28T23:59:59Z', false, 'born on 29 February, on 28 February'],
    ['2008-02-29', '2026-03-01T00:00:00Z', true, 'born on 29 February, on 1 March'],
    ['2010-03-01', '2028-02-29T12:00:00Z', false, 'born on 1 March, on 29 February of a leap year'],
    ['2008-12-31', '2026-12-31T00:00:00Z', true, 'the last day of a year'],
    ['1961-04-30', '2026-06-15T12:00:00Z', true, 'long ago'],
    ['2030-01-01', '2026-06-15T12:00:00Z', false, 'not born yet'],
  ])('born %s, asked at %s: %s (%s)', (born, at, adult) => {
    expect(isAdult(born, new Date(at))).toBe(adult)
  })

  it('turns true once, on the day 18 years later, for every day of birth', () => {
    for (let day = Date.UTC(2000, 0, 1); day < Date.UTC(2005, 0, 1); day += 86_400_000) {
      const born = new Date(day)
      const birthday = new Date(born)
      birthday.setUTCFullYear(born.getUTCFullYear() + 18) // 29 February becomes 1 March
      const text = born.toISOString().slice(0, 10)
      expect([text, isAdult(text, new Date(birthday.getTime() + 12 * 3_600_000))]).toEqual([text, true])
      expect([text, isAdult(text, new Date(birthday.getTime() - 12 * 3_600_000))]).toEqual([text, false])
    }
  })
})
