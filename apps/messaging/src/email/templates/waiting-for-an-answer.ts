import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const responseOverdue: EmailTemplate = (parameters, site) => ({
  subject: 'Candidates are waiting for an answer',
  paragraphs: [
    'At least one candidate waits for an answer from your organisation, and the day to answer by has passed.',
    'A short and honest answer helps, also if there is nothing to offer at the moment. Sign in to see who is waiting.',
  ],
  ...signIn(site),
  ...toldAs('candidates wait for an answer from your organisation in Step into Health', parameters, site),
})

export const othersNearby: EmailTemplate = (parameters, site) => ({
  subject: 'Other organisations near the one you chose',
  paragraphs: [
    'An organisation that you chose in Step into Health has not answered you yet. We are sorry that you have had to wait.',
    'The Step into Health team knows, and will ask. You need not wait: there are other organisations nearby that you could choose as well. Sign in to see them.',
  ],
  ...signIn(site),
  ...toldAs('an organisation that you chose in Step into Health has not answered you', parameters, site),
})
