import type { EmailTemplate } from './email-content.js'

export const noAccount: EmailTemplate = (_parameters, site) => ({
  subject: 'There is no account for this address',
  paragraphs: [
    'Somebody, perhaps you, asked to choose a new password for an account with Step into Health. There is none that can be used with this e-mail address.',
    'Perhaps you have registered with another address: try that one.',
  ],
  action: { label: 'Try another address', url: `${site}/forgotten-password` },
  reason:
    'You get this e-mail because this address was given. If it was not you, you do not need to do anything.',
})
