import type { EmailTemplate } from './email-content.js'

export const referralProposed: EmailTemplate = (_parameters, site) => ({
  subject: 'An organisation would like to refer you to another one',
  paragraphs: [
    'An organisation that you are in touch with thinks that another one may suit you.',
    'Nobody is told anything about you unless you accept. Sign in to see the reason and to decide.',
  ],
  action: { label: 'Sign in', url: `${site}/sign-in` },
  reason: 'You get this e-mail because an organisation proposed a referral to you in Step into Health.',
})
