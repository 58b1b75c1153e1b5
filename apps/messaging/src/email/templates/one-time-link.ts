import type { EmailParameters } from '../email.entity.js'
import type { EmailContent } from './email-content.js'

/**
 * The action of an e-mail with a one-time link. The token is in the fragment of the address, which browsers do not send: so
 * no server on the way logs it.
 */
export const oneTimeLink = (
  label: string,
  page: string,
  { token = '' }: EmailParameters,
): Pick<EmailContent, 'action' | 'oneTimeCode'> => ({
  action: { label, url: `${page}#token=${encodeURIComponent(token)}` },
  oneTimeCode: token,
})

const moment = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hourCycle: 'h12',
})

/** How long the link works, in UK time and NHS style: 9 June 2026 at 5:30pm. */
export function worksUntil({ expiresAt }: EmailParameters): string {
  if (!expiresAt) return 'The link works once.'
  const parts = Object.fromEntries(
    moment.formatToParts(new Date(expiresAt)).map(({ type, value }) => [type, value]),
  )
  const { day, month, year, hour, minute, dayPeriod } = parts
  return `The link works once, until ${day} ${month} ${year} at ${hour}:${minute}${dayPeriod}.`
}
