import type Holidays from 'date-holidays'
import { createRequire } from 'node:module'
import { addDays, type Day } from './days.js'

/** Loaded when first asked, because it has the holidays of every country. */
let england: Holidays | undefined

function bankHolidaysIn(year: number): ReadonlySet<Day> {
  // Wales has the same bank holidays; Scotland and Northern Ireland have others and no organisation of the programme.
  england ??= new (holidaysPackage())('GB', 'ENG', { types: ['public', 'bank'] })
  return new Set(england.getHolidays(year).map(({ date }) => date.slice(0, 10)))
}

const holidaysPackage = () => createRequire(import.meta.url)('date-holidays') as typeof Holidays

const bankHolidays = new Map<number, ReadonlySet<Day>>()

/** A bank holiday of England and Wales, substitute days included: the data are the package's, nothing is fetched. */
export function isBankHoliday(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  let days = bankHolidays.get(year)
  if (!days) bankHolidays.set(year, (days = bankHolidaysIn(year)))
  return days.has(day)
}

/** Monday to Friday and no bank holiday. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(day).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !isBankHoliday(day)
}

/** The day itself if it is a working day, otherwise the next one that is. */
export const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)))

/**
 * The last of so many working days that follow the day; the day itself does not count, whatever it is.
 * @param workingDays a whole number, 0 gives the day itself
 * @throws RangeError for anything else
 */
export function addWorkingDays(day: Day, workingDays: number): Day {
  if (!Number.isSafeInteger(workingDays) || workingDays < 0)
    throw new RangeError(`${workingDays} working days`)
  let last = day
  for (let left = workingDays; left > 0; left--) last = workingDayFrom(addDays(last, 1))
  return last
}
