/** A calendar day `YYYY-MM-DD`. Text of this form sorts as the days do. */
export type Day = string

// Swedish writes dates as ISO 8601 does.
const inLondon = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short' })

/** The day on the calendar in Europe/London at a moment, summer time included. @throws RangeError if it is no moment */
export const londonDay = (moment: Date): Day => inLondon.format(moment)

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
