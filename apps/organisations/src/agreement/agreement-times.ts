export const day = 24 * 60 * 60 * 1000

export const linkLifetime = 28 * day

/** YYYY-MM-DD where the parties are. */
export const ukDate = (date: Date): string => date.toLocaleDateString('en-CA', { timeZone: 'Europe/London' })

/** The same day of a later month, or its last day. */
export function afterMonths(date: Date, months: number): Date {
  const later = new Date(date)
  later.setUTCMonth(later.getUTCMonth() + months)
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0)
  return later
}
