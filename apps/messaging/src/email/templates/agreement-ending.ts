import { ukDayOf } from '@sih/calendar'
import type { EmailTemplate } from './email-content.js'

export const agreementEnding: EmailTemplate = ({ organisationName, expiresAt }) => ({
  subject: 'Your Data Sharing Agreement is coming to its end',
  paragraphs: [
    `The Data Sharing Agreement with ${organisationName ?? 'your organisation'} ends ${expiresAt ? `on ${ukDayOf(expiresAt)}` : 'soon'}. Without a new one the organisation then loses its access to Step into Health.`,
    'The programme will send you a new agreement to sign. If somebody else signs for the organisation by now, please tell the programme.',
  ],
  reason: 'You get this e-mail because you signed the agreement for the organisation.',
})
