import type { EmailTemplate } from './email-content.js'

const toPrivate = 'To keep it private, this e-mail does not show it. Sign in to read it.'

export const mention: EmailTemplate = (_parameters, site) => ({
  subject: 'A colleague has mentioned you',
  paragraphs: ['Somebody of your organisation has mentioned you in a note about a conversation.', toPrivate],
  action: { label: 'Sign in', url: `${site}/sign-in` },
  reason: 'You get this e-mail because a colleague mentioned you in a note in Step into Health.',
})

export const assignment: EmailTemplate = (_parameters, site) => ({
  subject: 'A conversation was assigned to you',
  paragraphs: [
    'Somebody of your organisation has assigned a conversation with a candidate to you.',
    toPrivate,
  ],
  action: { label: 'Sign in', url: `${site}/sign-in` },
  reason: 'You get this e-mail because a colleague assigned a conversation in Step into Health to you.',
})
