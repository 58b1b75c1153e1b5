import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

export const agreementReminder: EmailTemplate = (parameters, site) => ({
  subject: 'A Data Sharing Agreement is waiting for you to sign',
  paragraphs: [
    `The Data Sharing Agreement with ${parameters.organisationName ?? 'your organisation'} is not signed yet. Until it is, the organisation has no access to Step into Health under it.`,
    'Read it, and sign it or say why you cannot. The link in this e-mail takes the place of the one you had.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Read and sign the agreement', `${site}/sign-agreement`, parameters),
  reason:
    'You get this e-mail because the programme was told that you sign for the organisation. If that is not right, please tell the programme.',
})
