import { addDays, type Day } from '@sih/calendar'
import type { FieldProblem } from '@sih/kernel'

export type PlacementKind =
  'insight_day' | 'work_placement' | 'mentoring' | 'application_support' | 'interview_practice'

export interface Plan {
  kind: PlacementKind
  department: string
  site: string | null
  staffGroup: string
  startsOn: Day
  endsOn: Day
  halfDay: boolean
  clearanceDone: boolean
  words: string | null
}

/** The last day that a placement which begins on this one may have, and what is said of a later one. */
const longest: Record<PlacementKind, { days: number; message: string }> = {
  insight_day: { days: 1, message: 'An insight day is one day: plan a work placement for more' },
  work_placement: { days: 28, message: 'A work placement takes four weeks at most' },
  mentoring: { days: 366, message: 'Plan a year at most' },
  application_support: { days: 366, message: 'Plan a year at most' },
  interview_practice: { days: 366, message: 'Plan a year at most' },
}

/** Where the candidate is among patients, staff or records: nobody begins there before the checks are done. */
export const needsClearance = (kind: PlacementKind): boolean =>
  kind === 'insight_day' || kind === 'work_placement'

/** What is wrong with a plan. */
export function problemsOf({ kind, startsOn, endsOn, halfDay }: Plan): FieldProblem[] {
  const { days, message } = longest[kind]
  const problems: FieldProblem[] = []
  if (endsOn < startsOn) problems.push({ field: 'endsOn', message: 'Enter the first day or a later one' })
  if (endsOn > addDays(startsOn, days - 1)) problems.push({ field: 'endsOn', message })
  if (kind === 'work_placement' && endsOn === startsOn) {
    problems.push({
      field: 'endsOn',
      message: 'A work placement takes a few days: one day is an insight day',
    })
  }
  if (halfDay && kind !== 'insight_day') {
    problems.push({ field: 'halfDay', message: 'Only an insight day can be half a day' })
  }
  return problems
}
