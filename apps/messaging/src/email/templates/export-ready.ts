import { ukDayOf } from '@sih/calendar'
import type { EmailTemplate } from './email-content.js'

export const exportReady: EmailTemplate = ({ expiresAt }, site) => ({
  subject: 'Your data is ready to download',
  paragraphs: [
    'You asked for everything that Step into Health holds about you. Sign in to download it, as data or as a page to read.',
    `It is deleted again ${expiresAt ? `on ${ukDayOf(expiresAt)}` : 'soon'}. You can ask for it again at any time.`,
    'If you did not ask for it: choose a new password now, and tell the programme.',
  ],
  action: { label: 'Download your data', url: `${site}/my-data` },
  reason: 'You get this e-mail because your data was asked for by somebody who was signed in as you.',
})
