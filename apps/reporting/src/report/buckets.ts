import { addDays, addMonths, type Day } from '@sih/calendar'
import type { Period } from './period.js'

export type Step = 'day' | 'week' | 'month'

/** The days, weeks (from Monday) or months of a period; the first and the last only as far as they are in it. */
export function bucketsOf({ from, to }: Period, step: Step): Period[] {
  const buckets: Period[] = []
  for (let first = from; first <= to; first = addDays(buckets.at(-1)!.to, 1)) {
    const last = lastDay[step](first)
    buckets.push({ from: first, to: last < to ? last : to })
  }
  return buckets
}

const lastDay: Record<Step, (day: Day) => Day> = {
  day: (day) => day,
  week: (day) => addDays(day, (7 - new Date(day).getUTCDay()) % 7),
  month: (day) => addDays(`${addMonths(day, 1).slice(0, 7)}-01`, -1),
}

/** The period that ends the day before and is as long. */
export function periodBefore({ from, to }: Period): Period {
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return { from: addDays(from, -days), to: addDays(from, -1) }
}
