import { addDays } from '@sih/calendar'
import { needsClearance, problemsOf, type Plan, type PlacementKind } from './placement-plan.js'

const startsOn = '2026-03-30'
const lasting = (kind: PlacementKind, days: number, more: Partial<Plan> = {}): Plan => ({
  kind,
  department: 'Estates',
  site: null,
  staffGroup: '09',
  clearanceDone: false,
  words: null,
  startsOn,
  endsOn: addDays(startsOn, days - 1),
  halfDay: false,
  ...more,
})
const wrong = (plan: Plan) => problemsOf(plan).map(({ field }) => field)

describe('a plan', () => {
  it.each([
    ['insight_day', [1], [0, 2]],
    ['work_placement', [2, 28], [0, 1, 29]],
    ['mentoring', [1, 29, 366], [0, 367]],
    ['application_support', [1, 366], [367]],
    ['interview_practice', [1, 366], [367]],
  ] as const)('of kind %s takes so many days and no more', (kind, right, not) => {
    for (const days of right) expect(wrong(lasting(kind, days))).toEqual([])
    for (const days of not) expect(wrong(lasting(kind, days))).toEqual(['endsOn'])
  })

  it('is for half a day only if it is an insight day', () => {
    expect(wrong(lasting('insight_day', 1, { halfDay: true }))).toEqual([])
    expect(wrong(lasting('mentoring', 1, { halfDay: true }))).toEqual(['halfDay'])
  })

  it('needs clearance where the candidate is on site', () => {
    expect((['insight_day', 'work_placement'] as const).every(needsClearance)).toBe(true)
    expect((['mentoring', 'application_support', 'interview_practice'] as const).some(needsClearance)).toBe(
      false,
    )
  })
})
