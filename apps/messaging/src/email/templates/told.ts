import type { EmailParameters } from '../email.entity.js'
import type { EmailContent } from './email-content.js'

export const signIn = (site: string): Pick<EmailContent, 'action'> => ({
  action: { label: 'Sign in', url: `${site}/sign-in` },
})

/** Why an e-mail was sent that its reader may choose not to get, and where to choose. @param because completes "because …" */
export const toldAs = (
  because: string,
  { mailbox }: EmailParameters,
  site: string,
): Pick<EmailContent, 'reason' | 'preferences'> =>
  mailbox
    ? {
        reason: 'You get this e-mail because your organisation has it sent to this group mailbox.',
        preferences: `${site}/organisation/mailboxes`,
      }
    : { reason: `You get this e-mail because ${because}.`, preferences: `${site}/notification-preferences` }
