import type { EmailTemplate } from './email-content.js'

export const interestWithdrawn: EmailTemplate = (_parameters, site) => ({
  subject: 'A candidate is no longer interested in your organisation',
  paragraphs: [
    'Somebody has taken your organisation off their list. You no longer see their profile, nor your conversation with them.',
    'There is nothing you need to do.',
  ],
  action: { label: 'Sign in', url: `${site}/sign-in` },
  reason: 'You get this e-mail because you use Step into Health for your organisation.',
})
