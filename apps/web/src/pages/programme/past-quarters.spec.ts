import { pastQuarters } from './past-quarters.js'

describe('Quarters that are over', () => {
  it.each([
    ['2026-01-01T00:00:00Z', ['2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1', '2024-Q4']],
    ['2026-12-31T23:00:00Z', ['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4', '2025-Q3']],
  ])('at %s are %j', (now, quarters) => expect(pastQuarters(new Date(now), 5)).toEqual(quarters))
})
