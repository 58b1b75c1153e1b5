import { DomainError } from '@sih/kernel'
import { periodOf } from './period.js'

const now = new Date('2026-06-30T23:30:00Z')

const fieldsRefused = (from: string, to: string) => {
  try {
    periodOf({ from, to }, now)
  } catch (error) {
    return error instanceof DomainError ? [error.code, ...error.fields.map(({ field }) => field)] : error
  }
  return 'allowed'
}

describe('periodOf', () => {
  it('is the 28 days that end today in London, unless it is said', () => {
    expect(periodOf({}, now)).toEqual({ from: '2026-06-04', to: '2026-07-01' })
    expect(periodOf({ from: null, to: null }, now)).toEqual({ from: '2026-06-04', to: '2026-07-01' })
  })

  it('has 28 days if only the last is said, and ends today if only the first is', () => {
    expect(periodOf({ to: '2026-03-28' }, now)).toEqual({ from: '2026-03-01', to: '2026-03-28' })
    expect(periodOf({ from: '2026-01-01' }, now)).toEqual({ from: '2026-01-01', to: '2026-07-01' })
  })

  it.each([
    ['2026-01-02', '2026-01-01', ['VALIDATION_FAILED', 'from']],
    ['2026-01-01', '2026-01-01', 'allowed'],
    ['2021-01-01', '2025-12-31', 'allowed'],
    ['2021-01-01', '2026-01-01', ['VALIDATION_FAILED', 'to']],
    ['2024-02-29', '2029-02-28', 'allowed'],
    ['2024-02-29', '2029-03-01', ['VALIDATION_FAILED', 'to']],
  ])('from %s to %s: %j', (from, to, expected) => expect(fieldsRefused(from, to)).toEqual(expected))

  it('refuses a first day after today if no last is said', () => {
    expect(() => periodOf({ from: '2026-07-02' }, now)).toThrow(DomainError)
  })
})
