import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const agreementStep: EmailTemplate = (parameters, site) => ({
  subject: 'There is a step in your Data Sharing Agreement',
  paragraphs: [
    'The Data Sharing Agreement of your organisation was issued, signed, countersigned, or has ended.',
    'Sign in to see how it stands and whether there is something to do.',
  ],
  ...signIn(site),
  ...toldAs('you are an admin of your organisation in Step into Health', parameters, site),
})
