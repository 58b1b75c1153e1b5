const hours = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** The moment at which a day begins in the United Kingdom: in summer an hour before it does in UTC. */
export function startOfDay(day: string): string {
  const midnight = new Date(`${day}T00:00:00.000Z`)
  const summer = Number(hours.format(midnight)) === 1
  return new Date(midnight.getTime() - (summer ? 3_600_000 : 0)).toISOString()
}

/** The last millisecond of a day in the United Kingdom. */
export function endOfDay(day: string): string {
  const next = new Date(`${day}T00:00:00.000Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return new Date(new Date(startOfDay(next.toISOString().slice(0, 10))).getTime() - 1).toISOString()
}
