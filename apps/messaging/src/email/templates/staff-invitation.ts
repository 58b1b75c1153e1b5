import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

export const staffInvitation: EmailTemplate = (parameters, site) => ({
  subject: 'You are invited to the Step into Health team',
  paragraphs: [
    'You are invited to work in the Step into Health service for the programme.',
    'Accept the invitation and choose a password.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Accept the invitation', `${site}/accept-invitation`, parameters),
  reason:
    'You get this e-mail because an admin of the programme invited this address. If you do not want to accept, you do not need to do anything.',
})
