import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

/** To the address that the account has. */
export const leaveAddress: EmailTemplate = (parameters, site) => ({
  subject: 'Confirm or cancel the change of your e-mail address',
  paragraphs: [
    'Somebody, perhaps you, asked to use another e-mail address for your account with Step into Health. It is changed once both addresses have confirmed it.',
    'If it was not you, cancel it by the same link and choose a new password.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Confirm or cancel the change', `${site}/change-email`, parameters),
  reason: 'You get this e-mail because this address has an account.',
})

/** To the address that it is to have. */
export const confirmNewAddress: EmailTemplate = (parameters, site) => ({
  subject: 'Confirm your new e-mail address',
  paragraphs: [
    'Somebody, perhaps you, asked to use this e-mail address for an account with Step into Health. It is used once both addresses have confirmed it.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Confirm or cancel the change', `${site}/change-email`, parameters),
  reason:
    'You get this e-mail because this address was given. If it was not you, you do not need to do anything.',
})
