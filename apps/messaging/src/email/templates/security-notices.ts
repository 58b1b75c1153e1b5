import type { EmailTemplate } from './email-content.js'

/** Tells the owner of an account about a change that a thief would make. */
const notice =
  (subject: string, happened: string, ifNotYou: string): EmailTemplate =>
  (_parameters, site) => ({
    subject,
    paragraphs: [happened, `If it was not you: ${ifNotYou}`],
    action: { label: 'Choose a new password', url: `${site}/forgotten-password` },
    reason: 'You get this e-mail because it is about the safety of your account with Step into Health.',
  })

export const passwordChanged = notice(
  'Your password was changed',
  'The password of your account with Step into Health was changed. Everybody who was signed in to it has to sign in again.',
  'choose a new password now, and tell the programme.',
)
