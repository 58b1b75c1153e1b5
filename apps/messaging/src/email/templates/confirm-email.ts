import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

export const confirmEmail: EmailTemplate = (parameters, site) => ({
  subject: 'Confirm your e-mail address',
  paragraphs: [
    'You have started to register with Step into Health. Confirm your e-mail address to finish.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Confirm your e-mail address', `${site}/confirm-email`, parameters),
  reason:
    'You get this e-mail because somebody registered with this address. If it was not you, you do not need to do anything.',
})
