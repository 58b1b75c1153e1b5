import type { EmailTemplate } from './email-content.js'

export const newInterest: EmailTemplate = (_parameters, site) => ({
  subject: 'A candidate is interested in your organisation',
  paragraphs: [
    'Somebody from the Armed Forces community is interested in working at your organisation.',
    'Sign in to see the profile and to write to them.',
  ],
  action: { label: 'Sign in', url: `${site}/sign-in` },
  reason: 'You get this e-mail because you use Step into Health for your organisation.',
})
