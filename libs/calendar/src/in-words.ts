import { londonDay, type Day } from './days.js'

const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
  timeZoneName: 'short',
})
const calendarDay = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** In UK time and NHS style, with the zone that was in use: 9 June 2026 at 5:30pm BST. */
export function ukTime(instant: string): string {
  const parts = moment.formatToParts(new Date(instant)).map(({ type, value }) => [type, value])
  const { day, month, year, hour, minute, dayPeriod, timeZoneName } = Object.fromEntries(parts)
  return `${day} ${month} ${year} at ${hour}:${minute}${dayPeriod} ${timeZoneName}`
}

/** 2026-01-01 → 1 January 2026 */
export const ukDay = (day: Day): string => calendarDay.format(new Date(day))

/** The day on which an instant is in the United Kingdom. */
export const ukDayOf = (instant: string): string => ukDay(londonDay(new Date(instant)))

/** Both days included, and what they share said once: 2 to 8 November 2026, 26 October to 1 November 2026. */
export function ukDays({ from, to }: { from: Day; to: Day }): string {
  if (from === to) return ukDay(from)
  const [day, month, year] = ukDay(from).split(' ')
  const last = ukDay(to)
  const first = [
    day,
    ...(last.endsWith(`${month} ${year}`) ? [] : last.endsWith(year!) ? [month] : [month, year]),
  ]
  return `${first.join(' ')} to ${last}`
}
