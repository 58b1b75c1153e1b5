import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const referralProposed: EmailTemplate = (parameters, site) => ({
  subject: 'An organisation would like to refer you to another one',
  paragraphs: [
    'An organisation that you are in touch with thinks that another one may suit you.',
    'Nobody is told anything about you unless you accept. Sign in to see the reason and to decide.',
  ],
  ...signIn(site),
  ...toldAs('an organisation proposed a referral to you in Step into Health', parameters, site),
})
