import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const interestWithdrawn: EmailTemplate = (parameters, site) => ({
  subject: 'A candidate is no longer interested in your organisation',
  paragraphs: [
    'Somebody has taken your organisation off their list. You no longer see their profile, nor your conversation with them.',
    'There is nothing you need to do.',
  ],
  ...signIn(site),
  ...toldAs('you use Step into Health for your organisation', parameters, site),
})
