import { DomainError } from '@sih/kernel'
import { settledQuarter } from './quarter.js'

describe('settledQuarter', () => {
  it.each([
    ['2026-Q1', '2026-01-01', '2026-03-31', '2026-04-28'],
    ['2025-Q4', '2025-10-01', '2025-12-31', '2026-01-28'],
    ['2024-Q2', '2024-04-01', '2024-06-30', '2024-07-28'],
  ])('%s is from %s to %s, and settled on %s', (quarter, from, to, settledOn) => {
    expect(settledQuarter(quarter, new Date('2026-06-01T12:00:00Z'))).toEqual({ from, to, settledOn })
  })

  it('refuses one that may still change, and takes it on the day it is settled in London', () => {
    expect(() => settledQuarter('2026-Q1', new Date('2026-04-27T22:59:59Z'))).toThrow(DomainError)
    expect(settledQuarter('2026-Q1', new Date('2026-04-27T23:00:00Z')).to).toBe('2026-03-31')
  })
})
