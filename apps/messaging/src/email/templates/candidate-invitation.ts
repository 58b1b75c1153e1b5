import type { EmailTemplate } from './email-content.js'
import { oneTimeLink, worksUntil } from './one-time-link.js'

/** Says the same to everybody, because nobody knows whether the person is registered: the inviter must not learn it. */
export const candidateInvitation: EmailTemplate = (parameters, site) => ({
  subject: 'You are invited to register with Step into Health',
  paragraphs: [
    `${parameters.organisationName ?? 'The Step into Health programme'} invites you to register with Step into Health. It helps people from the Armed Forces community, and their families, to find work in the NHS.`,
    'You choose which organisations see your profile, and you can leave at any time.',
    `${worksUntil(parameters)} If you have not registered by then, we delete your address.`,
    'If you are registered already, sign in and pick the organisation there.',
  ],
  ...oneTimeLink('Register', `${site}/register`, parameters),
  reason:
    'You get this e-mail because somebody at the organisation or the programme gave us this address to invite you. If you do not want to register, you do not need to do anything.',
})
