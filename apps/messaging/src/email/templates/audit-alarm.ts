import type { EmailTemplate } from './email-content.js'

/** Says nothing of what it is about: who signs in and may know, sees it. */
export const auditAlarm: EmailTemplate = (_parameters, site) => ({
  subject: 'The audit trail has raised an alarm',
  paragraphs: [
    'Something in the audit trail of Step into Health needs somebody to look at it.',
    'Auditors: sign in, open the alarm, and say what you found. Leads of the programme: make sure that an auditor is on it.',
  ],
  action: { label: 'Sign in', url: `${site}/home` },
  reason:
    'You get this e-mail because you are an auditor or lead the programme. It always comes at once, and cannot be switched off.',
})
