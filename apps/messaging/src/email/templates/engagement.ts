import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

export const placementStep: EmailTemplate = (parameters, site) => ({
  subject: 'There is news about a placement',
  paragraphs: [
    'A placement was planned, changed, answered or reviewed.',
    'To keep it private, this e-mail does not say which. Sign in to see it, and to answer if you are asked.',
  ],
  ...signIn(site),
  ...toldAs('you take part in a placement in Step into Health', parameters, site),
})

export const stageMoved: EmailTemplate = (parameters, site) => ({
  subject: 'An organisation has said how far you have come with it',
  paragraphs: [
    'An organisation that you picked has moved you to another stage.',
    'To keep it private, this e-mail does not say which. Sign in to see it in plain words.',
  ],
  ...signIn(site),
  ...toldAs('you have picked organisations in Step into Health', parameters, site),
})

export const jobFollowUp: EmailTemplate = (parameters, site) => ({
  subject: 'Is somebody whom you appointed still in the job?',
  paragraphs: [
    'Six or twelve months ago somebody began a job that your organisation filled through Step into Health.',
    'Sign in and say whether they are still in it. One of you is enough.',
  ],
  ...signIn(site),
  ...toldAs('your organisation has recorded a job filling in Step into Health', parameters, site),
})
