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

export const secondFactorAdded = notice(
  'An authenticator app was set up',
  'An authenticator app was set up for your account with Step into Health. From now on its codes are asked for when you sign in.',
  'tell the programme, which can remove it, and choose a new password.',
)

export const secondFactorRemoved = notice(
  'The authenticator app of your account was removed',
  'The authenticator app of your account with Step into Health was removed. Its codes and your recovery codes are void.',
  'choose a new password now, and tell the programme.',
)

export const recoveryCodesRenewed = notice(
  'You have new recovery codes',
  'New recovery codes were made for your account with Step into Health. The old ones are void.',
  'choose a new password now, and tell the programme.',
)

export const recoveryCodeUsed = notice(
  'A recovery code was used',
  'One of the recovery codes of your account with Step into Health was used in place of a code of the authenticator app. It is void now.',
  'choose a new password now, and tell the programme.',
)

export const addressChanged = notice(
  'Your account has another e-mail address',
  'The e-mail address of your account with Step into Health was changed, after both addresses confirmed it. This one does not open the account any more.',
  'tell the programme at once.',
)
