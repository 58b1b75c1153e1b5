import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const newInterest: EmailTemplate = (parameters, site) => ({
  subject: 'A candidate is interested in your organisation',
  paragraphs: [
    'Somebody from the Armed Forces community is interested in working at your organisation.',
    'Sign in to see the profile and to write to them.',
  ],
  ...signIn(site),
  ...toldAs('you use Step into Health for your organisation', parameters, site),
})
