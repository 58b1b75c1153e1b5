import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

export const passwordReset: EmailTemplate = (parameters, site) => ({
  subject: 'Choose a new password',
  paragraphs: [
    'Somebody, perhaps you, asked to choose a new password for your account with Step into Health.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Choose a new password', `${site}/reset-password`, parameters),
  reason:
    'You get this e-mail because this address has an account. If it was not you, you do not need to do anything: your password stays as it is.',
})
