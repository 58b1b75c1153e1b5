import type { EmailTemplate } from './email-content.js'
import { signIn, toldAs } from './told.js'

const toPrivate = 'To keep it private, this e-mail does not show it. Sign in to read it.'

export const mention: EmailTemplate = (parameters, site) => ({
  subject: 'A colleague has mentioned you',
  paragraphs: ['Somebody of your organisation has mentioned you in a note about a conversation.', toPrivate],
  ...signIn(site),
  ...toldAs('a colleague mentioned you in a note in Step into Health', parameters, site),
})

export const assignment: EmailTemplate = (parameters, site) => ({
  subject: 'A conversation was assigned to you',
  paragraphs: [
    'Somebody of your organisation has assigned a conversation with a candidate to you.',
    toPrivate,
  ],
  ...signIn(site),
  ...toldAs('a colleague assigned a conversation in Step into Health to you', parameters, site),
})

export const colleagueJoined: EmailTemplate = (parameters, site) => ({
  subject: 'Somebody has joined your organisation in Step into Health',
  paragraphs: [
    'An invitation was accepted: there is a new user who sees the candidates of your organisation.',
    'If you did not expect this, sign in, look at your users and remove the person.',
  ],
  ...signIn(site),
  ...toldAs('you are an admin of your organisation in Step into Health', parameters, site),
})
