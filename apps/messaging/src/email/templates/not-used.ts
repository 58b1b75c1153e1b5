import { ukDayOf } from '@sih/calendar'
import type { EmailContent, EmailTemplate } from './email-content.js'

const on = (moment: string | undefined): string => (moment ? `on ${ukDayOf(moment)}` : 'soon')

const signIn = (site: string) => ({ label: 'Sign in', url: `${site}/sign-in` })
const reason =
  'You get this e-mail because you are registered with Step into Health and have not signed in for long.'

const template =
  (subject: string, paragraphs: (day: string) => string[]): EmailTemplate =>
  ({ expiresAt }, site): EmailContent => ({
    subject,
    paragraphs: paragraphs(on(expiresAt)),
    action: signIn(site),
    reason,
  })

export const unusedWarning = template('Do you still look for work in the NHS?', (day) => [
  'You have not signed in to Step into Health for a long time.',
  `If you do not sign in before, your profile will be switched off ${day}: organisations will not see you any more. Nothing is deleted then, and you can switch it on again.`,
])

export const unusedSwitchedOff = template('Your profile is switched off', (day) => [
  'You have not signed in to Step into Health for a long time, so your profile is switched off: organisations do not see you any more. Sign in to switch it on again.',
  `We do not keep what nobody uses: if you do not sign in before, everything about you will be erased ${day}. We will remind you of that twice.`,
])

export const erasureWarning = template('Everything about you will be erased', (day) => [
  `You have not signed in to Step into Health for a long time. If you do not sign in before, everything about you will be erased ${day}. It cannot be undone.`,
  'To keep your profile, all you have to do is to sign in.',
])
