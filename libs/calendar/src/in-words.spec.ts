import { ukDayOf, ukDays, ukTime } from './in-words.js'

describe('Dates as people in the United Kingdom read them', () => {
  it.each([
    ['2026-06-09T16:30:00.000Z', '9 June 2026 at 5:30pm BST'],
    ['2026-12-09T00:05:00.000Z', '9 December 2026 at 12:05am GMT'],
  ])('%s is %s', (instant, words) => {
    expect(ukTime(instant)).toBe(words)
  })

  it('the day begins at midnight there, in summer too', () => {
    expect(ukDayOf('2026-06-08T23:30:00.000Z')).toBe('9 June 2026')
  })

  it.each([
    ['2026-10-26', '2026-11-01', '26 October to 1 November 2026'],
    ['2026-11-02', '2026-11-08', '2 to 8 November 2026'],
    ['2025-10-26', '2026-10-26', '26 October 2025 to 26 October 2026'],
    ['2026-12-28', '2027-01-03', '28 December 2026 to 3 January 2027'],
    ['2026-10-26', '2026-10-26', '26 October 2026'],
  ])('%s until %s is %s', (from, to, words) => {
    expect(ukDays({ from, to })).toBe(words)
  })
})
