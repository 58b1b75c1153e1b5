import type { EmailTemplate } from './email-content.js'

export const erasureCompleted: EmailTemplate = ({ reference }) => ({
  subject: 'Everything about you has been erased',
  paragraphs: [
    'Everything that Step into Health held about you has been erased: your account, your profile, your documents and your conversations. Organisations cannot see you any more. It cannot be undone.',
    'What stays is a record that it was done, which does not name you, and totals in reports that tell nothing about anybody.',
    `If you ever want us to show that it was done, quote this reference: ${reference ?? ''}`,
    'You are welcome to register again at any time.',
  ],
  reason:
    'You get this e-mail because your data with Step into Health has been erased. It is the last one: your address is not kept either.',
})
