import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const newMessage: EmailTemplate = (parameters, site) => ({
  subject: 'You have a new message',
  paragraphs: [
    'There is a new message for you in Step into Health.',
    'To keep it private, this e-mail does not show it. Sign in to read it and to answer.',
  ],
  ...signIn(site),
  ...toldAs('somebody wrote to you, or to your organisation, in Step into Health', parameters, site),
})
