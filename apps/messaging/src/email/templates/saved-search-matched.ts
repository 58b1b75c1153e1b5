import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const savedSearchMatched: EmailTemplate = (parameters, site) => ({
  subject: 'New candidates for a search you saved',
  paragraphs: ['There are candidates whom a search you saved has not found before. Sign in to see them.'],
  ...signIn(site),
  ...toldAs('you asked to be told of new candidates for a search in Step into Health', parameters, site),
})
