import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

export const confirmMailbox: EmailTemplate = (parameters, site) => ({
  subject: 'Confirm this mailbox for Step into Health',
  paragraphs: [
    `${parameters.organisationName ?? 'An organisation'} would like Step into Health to write to this mailbox when a candidate is interested.`,
    'Confirm the address if you read it for the organisation. Nothing else is sent to it before.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Confirm the mailbox', `${site}/confirm-mailbox`, parameters),
  reason:
    'You get this e-mail because an admin of the organisation gave this address. If that is a mistake, you do not need to do anything.',
})
