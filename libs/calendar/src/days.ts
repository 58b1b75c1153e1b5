/** A calendar day `YYYY-MM-DD`. Text of this form sorts as the days do. */
export type Day = string

// Swedish writes dates as ISO 8601 does.
const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' })

const hour = 3_600_000
const newest: { hour: number; day: Day } = { hour: Number.NaN, day: '' }

/**
 * The day on the calendar in Europe/London at a moment, summer time included. @throws RangeError if it is no moment
 *
 * London's clock differs from UTC by whole hours, so a day lasts at least as long as the hour of the moment: most events come
 * in the same hour as the one before.
 */
export function londonDay(moment: Date): Day {
  const thisHour = Math.floor(moment.getTime() / hour)
  if (thisHour !== newest.hour) Object.assign(newest, { hour: thisHour, day: inLondon.format(moment) })
  return newest.day
}

/** The moment at which a day ends in Europe/London: midnight, when clocks are never changed. */
export function endOfDay(day: Day): Date {
  const midnight = new Date(addDays(day, 1))
  const inSummerTime = new Date(midnight.getTime() - hour)
  return londonDay(inSummerTime) > day ? inSummerTime : midnight
}

/** @param days may be negative */
export function addDays(day: Day, days: number): Day {
  const date = new Date(day)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The corresponding day, or 1 March for 29 February in a year without one. */
export function addYears(day: Day, years: number): Day {
  const date = new Date(day)
  date.setUTCFullYear(date.getUTCFullYear() + years)
  return date.toISOString().slice(0, 10)
}

/** The corresponding day of another month, or its last day where it has none. @param months may be negative */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day)
  const dayOfMonth = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  date.setUTCDate(Math.min(dayOfMonth, daysInMonth(date)))
  return date.toISOString().slice(0, 10)
}

const daysInMonth = (date: Date): number =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
