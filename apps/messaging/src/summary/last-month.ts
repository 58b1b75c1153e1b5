import { addDays, londonDay, type Day } from '@sih/calendar'

const hour = 3_600_000
/** The summary of a month goes out at seven in the morning of the first day after it, when digests do. */
const untilMorning = 7 * hour

/** The last month whose summary is due by then, first and last day. */
export function lastMonth(now: Date): { from: Day; to: Day } {
  const to = addDays(`${londonDay(new Date(now.getTime() - untilMorning)).slice(0, 7)}-01`, -1)
  return { from: `${to.slice(0, 7)}-01`, to }
}
