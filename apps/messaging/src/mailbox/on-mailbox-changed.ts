import { organisationsEvents, type MailboxFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

@Injectable()
export class OnMailboxChanged {
  @Reacts(organisationsEvents.mailboxConfirmed)
  async confirmed(tx: Tx, { organisationId, mailboxId }: MailboxFact): Promise<void> {
    await tx.query('insert into mailbox (id, organisation_id) values ($1, $2) on conflict do nothing', [
      mailboxId,
      organisationId,
    ])
  }

  /** Its address goes, and what is not sent yet. */
  @Reacts(organisationsEvents.mailboxRemoved)
  async removed(tx: Tx, { mailboxId }: MailboxFact): Promise<void> {
    await tx.query('delete from mailbox where id = $1', [mailboxId])
    await tx.query(`delete from email where account_id = $1 and state <> 'sent'`, [mailboxId])
    await tx.query('delete from digest_item where account_id = $1', [mailboxId])
    await tx.query('delete from notification_preference where account_id = $1', [mailboxId])
    await tx.query('delete from contact where account_id = $1', [mailboxId])
  }
}
