import { bucketsOf, periodBefore } from './buckets.js'

describe('bucketsOf', () => {
  it('cuts a period into weeks from Monday to Sunday', () => {
    expect(bucketsOf({ from: '2026-03-25', to: '2026-04-07' }, 'week')).toEqual([
      { from: '2026-03-25', to: '2026-03-29' },
      { from: '2026-03-30', to: '2026-04-05' },
      { from: '2026-04-06', to: '2026-04-07' },
    ])
  })

  it('cuts it into months, from the last of one to the first of another', () => {
    expect(bucketsOf({ from: '2024-01-31', to: '2024-03-01' }, 'month')).toEqual([
      { from: '2024-01-31', to: '2024-01-31' },
      { from: '2024-02-01', to: '2024-02-29' },
      { from: '2024-03-01', to: '2024-03-01' },
    ])
  })

  it('has one bucket for one day', () => {
    for (const step of ['day', 'week', 'month'] as const) {
      const day = { from: '2026-03-29', to: '2026-03-29' }
      expect(bucketsOf(day, step)).toEqual([day])
    }
  })
})

describe('periodBefore', () => {
  it('is as long and ends the day before, also where the clocks change', () => {
    expect(periodBefore({ from: '2026-03-29', to: '2026-04-04' })).toEqual({
      from: '2026-03-22',
      to: '2026-03-28',
    })
    expect(periodBefore({ from: '2026-03-01', to: '2026-03-01' })).toEqual({
      from: '2026-02-28',
      to: '2026-02-28',
    })
  })
})
