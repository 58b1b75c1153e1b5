import { addWorkingDays, endOfDay, londonDay, type Day } from '@sih/calendar'

/** In working days. */
export interface Patience {
  remindAfter: number
  escalateAfter: number
}

export interface DueTimes {
  answerBy: Date
  escalateAt: Date
}

/**
 * Days are those of the United Kingdom, and end at its midnight: whoever is to answer by Thursday has all of Thursday. The day on
 * which the waiting begins does not count. England and Wales, where all organisations are, have the same bank holidays.
 */
export function dueTimes(since: Date, { remindAfter, escalateAfter }: Patience): DueTimes {
  const after = (workingDays: number) => endOfDay(addWorkingDays(londonDay(since), workingDays))
  return { answerBy: after(remindAfter), escalateAt: after(escalateAfter) }
}

/** The last day to answer, as people say it. */
export const answerDay = (answerBy: Date): Day => londonDay(new Date(answerBy.getTime() - 1))
