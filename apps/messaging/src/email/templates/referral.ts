import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const referral: EmailTemplate = (parameters, site) => ({
  subject: 'An organisation proposes another one to you',
  paragraphs: [
    'An organisation that knows your profile thinks that another one may be right for you.',
    'Nothing is passed on unless you agree. Sign in to read who it is, and to accept or decline.',
  ],
  ...signIn(site),
  ...toldAs('an organisation wants to refer you in Step into Health', parameters, site),
})
