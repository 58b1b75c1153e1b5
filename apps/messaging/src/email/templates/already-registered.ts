import type { EmailTemplate } from './email-content.js'

export const alreadyRegistered: EmailTemplate = (_parameters, site) => ({
  subject: 'You already have an account',
  paragraphs: [
    'Somebody, perhaps you, tried to register with Step into Health with this e-mail address. It has an account already, so nothing was changed.',
    'Sign in to use your account.',
  ],
  action: { label: 'Sign in', url: `${site}/sign-in` },
  reason:
    'You get this e-mail because your address was used to register. If it was not you, you do not need to do anything.',
})
