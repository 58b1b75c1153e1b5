import {
  messagingEvents,
  type ChangeMailboxPreferencesRequest,
  type MailboxPreferencesRef,
  type NotificationPreferences,
} from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { forMailboxes } from './kinds.js'
import { choose, preferencesOf } from './preferences.js'

const groupMailbox = { mailbox: true }

/** The admins of an organisation choose for its group mailboxes, with which nobody signs in. */
@Injectable()
export class MailboxPreferences {
  constructor(private readonly work: UnitOfWork) {}

  list({ mailboxId }: MailboxPreferencesRef, principal: Principal): Promise<NotificationPreferences> {
    return this.work.read(async (tx) => {
      await assertOwn(tx, mailboxId, principal)
      tx.publish(messagingEvents.preferencesOpened, { accountId: mailboxId })
      return { preferences: await preferencesOf(tx, mailboxId, forMailboxes, groupMailbox) }
    })
  }

  change(
    { mailboxId, preferences }: ChangeMailboxPreferencesRequest,
    principal: Principal,
  ): Promise<NotificationPreferences> {
    return this.work.run(async (tx) => {
      await assertOwn(tx, mailboxId, principal)
      await choose(tx, mailboxId, forMailboxes, preferences)
      tx.publish(messagingEvents.preferencesChanged, { accountId: mailboxId })
      return { preferences: await preferencesOf(tx, mailboxId, forMailboxes, groupMailbox) }
    })
  }
}

async function assertOwn(tx: Tx, mailboxId: string, { organisationId }: Principal): Promise<void> {
  const own = await tx.query('select 1 from mailbox where id = $1 and organisation_id = $2', [
    mailboxId,
    organisationId,
  ])
  if (own.length === 0) throw new DomainError('MAILBOX_NOT_FOUND')
}
