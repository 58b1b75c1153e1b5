import { messagingEvents, type EmailFact } from '@sih/contracts'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { In, Not } from 'typeorm'
import { Contact } from '../contact/contact.entity.js'
import { Email } from './email.entity.js'
import { MailRefused } from './mail-transport.js'
import { retryDelay } from './retry-delay.js'

export interface ClaimedEmail extends Email {
  /** Null while a person's address is not known yet. */
  address: string | null
}

const atOnce = 10
/** Milliseconds that the e-mails of a process that was killed wait for another. One that lives renews it in time. */
export const lease = 30_000

/** E-mails on their way out. Any number of processes share the queue. */
@Injectable()
export class EmailQueue {
  constructor(private readonly work: UnitOfWork) {}

  /** Takes e-mails that are due. Nobody else gets them until they are settled or the lease has ended. */
  claim(): Promise<ClaimedEmail[]> {
    return this.work.run(async (tx) => {
      const now = tx.now()
      const claimed = await tx.query<{ id: string }>(
        `with due as materialized (
           select id from email
           where state <> 'sent' and due_at <= $1 and (leased_until is null or leased_until <= $1)
           order by due_at limit $2 for update skip locked
         )
         update email set leased_until = $3, attempts = attempts + 1 from due where email.id = due.id
         returning email.id`,
        [now, atOnce, new Date(now.getTime() + lease)],
      )
      return claimed.length > 0
        ? withAddress(tx, await tx.manager.findBy(Email, { id: In(claimed.map(({ id }) => id)) }))
        : []
    })
  }

  /** Keeps what this process is still sending from being taken over, unless that has happened. */
  async renew(emails: ClaimedEmail[]): Promise<void> {
    await this.work.run((tx) =>
      tx.query(
        `update email set leased_until = $3
         from unnest($1::uuid[], $2::integer[]) as held (id, attempts)
         where email.id = held.id and email.attempts = held.attempts and state <> 'sent'`,
        [
          emails.map(({ id }) => id),
          emails.map(({ attempts }) => attempts),
          new Date(tx.now().getTime() + lease),
        ],
      ),
    )
  }

  /** Records what has happened, whoever holds the e-mail by now, and keeps nothing about the recipient. */
  sent(email: ClaimedEmail): Promise<void> {
    return this.settle(email, async (tx) => {
      const { affected } = await tx.manager.update(
        Email,
        { id: email.id, state: Not('sent' as const) },
        {
          state: 'sent',
          sentAt: tx.now(),
          leasedUntil: null,
          toAddress: null,
          accountId: null,
          parameters: null,
          lastError: null,
        },
      )
      if (affected) tx.publish(messagingEvents.emailSent, emailFact(email))
    })
  }

  /** Puts an e-mail back, unless another process has taken it over. */
  failed(email: ClaimedEmail, error: Error): Promise<void> {
    return this.settle(email, async (tx) => {
      const refused = error instanceof MailRefused
      const { affected } = await tx.manager.update(
        Email,
        { id: email.id, state: Not('sent' as const), attempts: email.attempts },
        {
          state: refused ? 'failed' : 'queued',
          dueAt: new Date(tx.now().getTime() + retryDelay(email.attempts, refused)),
          leasedUntil: null,
          lastError: error.message.replaceAll('\0', '').slice(0, 500),
        },
      )
      if (affected && refused && email.state !== 'failed') {
        tx.publish(messagingEvents.emailFailed, emailFact(email))
        // Nobody may be left to correct the address of, and it was promised to be forgotten.
        if (email.kind === 'erasure_completed') await tx.manager.delete(Email, { id: email.id })
      }
    })
  }

  /** As a consequence of what caused the e-mail. */
  private settle({ correlationId, causeId }: ClaimedEmail, work: (tx: Tx) => Promise<void>): Promise<void> {
    const interaction = { ...ownInteraction('messaging.deliver-email'), correlationId, causeId }
    return withInteraction(interaction, () => this.work.run(work))
  }
}

const emailFact = ({ id, kind, accountId }: Email): EmailFact => ({
  emailId: id,
  kind,
  ...(accountId ? { accountId } : {}),
})

async function withAddress(tx: Tx, emails: Email[]): Promise<ClaimedEmail[]> {
  const accountIds = emails.flatMap(({ accountId }) => accountId ?? [])
  const contacts = await tx.manager.findBy(Contact, { accountId: In(accountIds) })
  return emails.map((email) => {
    const contact = contacts.find(({ accountId }) => accountId === email.accountId)
    if (!contact) return { ...email, address: email.toAddress }
    return {
      ...email,
      address: contact.email,
      parameters: { ...email.parameters, recipientName: contact.fullName },
    }
  })
}
