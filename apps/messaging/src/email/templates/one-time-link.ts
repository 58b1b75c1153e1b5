import { ukTime } from '@sih/calendar'
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

/** How long the link works; with the zone, as many who read it are posted abroad. */
export const worksUntil = ({ expiresAt }: EmailParameters): string =>
  expiresAt ? `The link works once, until ${ukTime(expiresAt)}.` : 'The link works once.'
