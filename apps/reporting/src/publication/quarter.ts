import { addDays, addMonths, londonDay } from '@sih/calendar'
import { DomainError } from '@sih/kernel'
import type { Period } from '../report/period.js'

/** Days for corrections: a table that changes after it was published would tell by how much. */
const settling = 28

/** @throws DomainError VALIDATION_FAILED while it is not over, or may still be corrected */
export function settledQuarter(quarter: string, now: Date): Period & { settledOn: string } {
  const [year, nth] = [quarter.slice(0, 4), Number(quarter.slice(-1))]
  const from = `${year}-${String(3 * nth - 2).padStart(2, '0')}-01`
  const to = addDays(addMonths(from, 3), -1)
  const settledOn = addDays(to, settling)
  if (londonDay(now) >= settledOn) return { from, to, settledOn }
  const message = `This quarter can be published from ${settledOn}: until then it may still change`
  throw new DomainError('VALIDATION_FAILED', [{ field: 'quarter', message }])
}
