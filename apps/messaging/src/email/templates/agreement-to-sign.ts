import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

export const agreementToSign: EmailTemplate = (parameters, site) => ({
  subject: 'A Data Sharing Agreement is ready for you to sign',
  paragraphs: [
    `The Step into Health programme has issued a Data Sharing Agreement to ${parameters.organisationName ?? 'your organisation'}.`,
    'Read it, and sign it if you have the authority to do so for the organisation.',
    worksUntil(parameters),
  ],
  ...oneTimeLink('Read and sign the agreement', `${site}/sign-agreement`, parameters),
  reason:
    'You get this e-mail because the programme was told that you sign for the organisation. If that is not right, please tell the programme.',
})
