import { Intervals } from './intervals.js'

const span = (from: string, to: string) => ({ from, to })

describe('intervals', () => {
  it('cut the days wherever a span begins or has ended', () => {
    const [now, week] = [span('2026-01-05', '2026-02-28'), span('2026-01-12', '2026-01-18')]
    const intervals = new Intervals([now, week])
    const january = intervals.ofMonth('2026-01-01')!.ofDay
    expect([0, 1, 4].map((day) => january[day])).toEqual([0, 0, 0])
    expect([5, 11, 12, 18, 19, 31].map((day) => january[day])).toEqual([1, 1, 2, 2, 3, 3])
    expect([intervals.of(now), intervals.of(week)]).toEqual([
      [1, 3],
      [2, 2],
    ])
    expect(intervals.ofMonth('2026-03-01')).toBeNull()
    expect(intervals.ofMonth('2026-01-01')!.whole).toBeNull()
    expect(intervals.ofMonth('2026-02-01')!.whole).toBe(3)
  })

  it('know the last day of a month from the first of the next', () => {
    const weeks = [span('2026-01-26', '2026-01-31'), span('2026-02-01', '2026-02-08')]
    const intervals = new Intervals(weeks)
    const [[first], [, last]] = weeks.map((each) => intervals.of(each)) as [
      [number, number],
      [number, number],
    ]
    expect(intervals.ofMonth('2026-01-01')!.ofDay[31]).toBe(first)
    expect(intervals.ofMonth('2026-02-01')!.ofDay[1]).toBe(last)
  })
})
