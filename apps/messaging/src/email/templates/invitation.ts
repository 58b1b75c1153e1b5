import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

export const invitation: EmailTemplate = (parameters, site) => ({
  subject: 'You are invited to Step into Health',
  paragraphs: [
    `You are invited to use Step into Health for ${parameters.organisationName ?? 'your organisation'}: to find people from the Armed Forces community who are interested in working there, and to talk to them.`,
    'Accept the invitation and choose a password.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Accept the invitation', `${site}/accept-invitation`, parameters),
  reason:
    'You get this e-mail because the organisation or the programme invited this address. If you do not want to accept, you do not need to do anything.',
})
