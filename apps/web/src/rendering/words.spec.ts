import { count, date, dateAndTime, fileSize, spelled } from './words.js'

describe('Words for people', () => {
  it('are dates as the NHS writes them, in UK time', () => {
    expect(date('2026-01-01')).toBe('1 January 2026')
    expect(date('2026-06-30T23:30:00Z')).toBe('1 July 2026')
    expect([date(null), dateAndTime(undefined)]).toEqual(['', ''])
    expect(dateAndTime('2026-01-01T09:05:00Z')).toBe('1 January 2026 at 9:05am')
    expect(dateAndTime('2026-07-01T13:00:00Z')).toBe('1 July 2026 at 2pm')
  })

  it('are counts, codes and sizes', () => {
    expect([count(1, 'candidate'), count(1200, 'candidate'), count(2, 'job', 'jobs filled')]).toEqual([
      '1 candidate',
      '1,200 candidates',
      '2 jobs filled',
    ])
    expect(spelled('did_not_attend')).toBe('Did not attend')
    expect([fileSize(12), fileSize(340_400), fileSize(2_100_000)]).toEqual(['1 kB', '340 kB', '2.1 MB'])
  })
})
