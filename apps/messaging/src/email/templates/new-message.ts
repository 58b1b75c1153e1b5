import type { EmailTemplate } from './email-content.js'

export const newMessage: EmailTemplate = (_parameters, site) => ({
  subject: 'You have a new message',
  paragraphs: [
    'There is a new message for you in Step into Health.',
    'To keep it private, this e-mail does not show it. Sign in to read it and to answer.',
  ],
  action: { label: 'Sign in', url: `${site}/sign-in` },
  reason: 'You get this e-mail because somebody wrote to you, or to your organisation, in Step into Health.',
})
