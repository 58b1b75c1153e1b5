import { DomainError } from '@sih/kernel'
import { addDays, addYears, londonDay, type Day } from '@sih/calendar'

/** Both days included. */
export interface Period {
  from: Day
  to: Day
}

const usualDays = 28
const mostYears = 5

/**
 * The period asked for; without days the 28 that end today, so that every day of the week counts four times.
 * @throws DomainError VALIDATION_FAILED if it ends before it begins or is longer than five years
 */
export function periodOf(asked: { from?: Day | null; to?: Day | null }, now: Date): Period {
  const to = asked.to ?? londonDay(now)
  const from = asked.from ?? addDays(to, 1 - usualDays)
  if (from > to) throw refused('from', 'The first day must not be after the last')
  if (to >= addYears(from, mostYears)) throw refused('to', `Choose at most ${mostYears} years`)
  return { from, to }
}

const refused = (field: keyof Period, message: string) =>
  new DomainError('VALIDATION_FAILED', [{ field, message }])
