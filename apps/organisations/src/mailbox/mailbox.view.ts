import type { MailboxFact, MailboxView } from '@sih/contracts'
import type { Mailbox } from './mailbox.entity.js'

export const mailboxView = (mailbox: Mailbox): MailboxView => ({
  id: mailbox.id,
  name: mailbox.name,
  email: mailbox.email,
  confirmed: mailbox.confirmedAt !== null,
  addedAt: mailbox.addedAt.toISOString(),
  bounced: mailbox.bouncedAt !== null,
})

export const mailboxFact = ({ id, organisationId }: Mailbox): MailboxFact => ({
  organisationId,
  mailboxId: id,
})
