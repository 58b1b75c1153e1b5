const zone = 'Europe/London'
const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
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
export const ukDay = (date: string): string => calendarDay.format(new Date(date))
