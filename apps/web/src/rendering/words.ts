const london = { timeZone: 'Europe/London' } as const
const dates = new Intl.DateTimeFormat('en-GB', { ...london, day: 'numeric', month: 'long', year: 'numeric' })
const clock = new Intl.DateTimeFormat('en-GB', {
  ...london,
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
})
const numbers = new Intl.NumberFormat('en-GB')

type Moment = string | Date | null | undefined

/** 1 January 2026, in UK time; a date without a time is that day everywhere. */
export function date(moment: Moment): string {
  if (!moment) return ''
  const given = typeof moment === 'string' && moment.length === 10 ? `${moment}T12:00:00Z` : moment
  return dates.format(new Date(given))
}

/** 9:05am, as the NHS writes it. */
const time = (moment: Date) => clock.format(moment).replace(':00', '').replace(/\s/g, '').toLowerCase()

/** 1 January 2026 at 9:05am. */
export const dateAndTime = (moment: Moment): string =>
  moment ? `${date(moment)} at ${time(new Date(moment))}` : ''

export const number = (value: number): string => numbers.format(value)

/** 1 candidate, 2 candidates. */
export const count = (value: number, one: string, many = `${one}s`): string =>
  `${number(value)} ${value === 1 ? one : many}`

/** What a code says if nobody has found words for it: `work_placement` as Work placement. */
export const spelled = (code: string): string => {
  const words = code.replaceAll('_', ' ').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** 340 kB, 2.1 MB. */
export const fileSize = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
