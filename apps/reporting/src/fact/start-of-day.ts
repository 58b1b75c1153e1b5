import { londonDay, type Day } from '@sih/calendar'

const hour = 3_600_000

/** The moment at which a day begins in Europe/London, which is at most one hour ahead of UTC. */
export function startOfDay(day: Day): string {
  const inUtc = new Date(`${day}T00:00:00.000Z`)
  const before = new Date(inUtc.getTime() - hour)
  return (londonDay(before) === day ? before : inUtc).toISOString()
}
