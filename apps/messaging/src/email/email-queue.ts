import { messagingEvents, type EmailFact } from '@sih/contracts'
import { ownInteraction, withInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { In, Not } from 'typeorm'
import { Contact } from '../contact/contact.entity.js'
import { Email } from './email.entity.js'
import { MailTrouble } from './mail-trouble.js'
import { retryDelay } from './retry-delay.js'
import { admission, beginProbe, pauseDelivery, resumeDelivery } from './way-out.js'

export interface ClaimedEmail extends Email {
  /** Null while a person's address is not known yet. */
  address: string | null
  /** It is to show whether the mail server is back. */
  probe: boolean
}

const atOnce = 10
/** Milliseconds that the e-mails of a process that was killed wait for another. One that lives renews it in time. */
export const lease = 30_000

/** E-mails on their way out. Any number of processes share the queue. */
@Injectable()
export class EmailQueue {
  constructor(private readonly work: UnitOfWork) {}

  /** Takes e-mails that are due, while any may leave. Nobody else gets them until they are settled or the lease has ended. */
  claim(): Promise<ClaimedEmail[]> {
    return this.work.run(async (tx) => {
      const admitted = await admission(tx)
      if (admitted === 'paused') return []
      const [now, probe] = [tx.now(), admitted === 'probe']
      const until = new Date(now.getTime() + lease)
      const claimed = await tx.query<{ id: string }>(
        `with due as materialized (
           select id from email
           where state <> 'sent' and due_at <= $1 and (leased_until is null or leased_until <= $1)
           order by due_at limit $2 for update skip locked
         )
         update email set leased_until = $3, attempts = attempts + 1, tried_at = $1 from due where email.id = due.id
         returning email.id`,
        [now, probe ? 1 : atOnce, until],
      )
      if (claimed.length === 0) return []
      if (probe) await beginProbe(tx, until)
      const emails = await tx.manager.findBy(Email, { id: In(claimed.map(({ id }) => id)) })
      return (await withAddress(tx, emails)).map((email) => ({ ...email, probe }))
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
          problem: null,
        },
      )
      if (affected) tx.publish(messagingEvents.emailSent, emailFact(email))
      await tx.query('delete from email_attempt where email_id = $1', [email.id])
      await resumeDelivery(tx)
    })
  }

  /** Puts an e-mail back, unless another process has taken it over. */
  failed(email: ClaimedEmail, trouble: MailTrouble): Promise<void> {
    const { problem, isFinal, isOutage } = trouble
    return this.settle(email, async (tx) => {
      const { affected } = await tx.manager.update(
        Email,
        { id: email.id, state: Not('sent' as const), attempts: email.attempts },
        {
          state: isFinal ? 'failed' : 'queued',
          dueAt: new Date(tx.now().getTime() + retryDelay(email.attempts, isFinal)),
          leasedUntil: null,
          problem,
        },
      )
      if (affected) await keepAttempt(tx, email, trouble)
      if (affected && isFinal && email.state !== 'failed') {
        tx.publish(messagingEvents.emailFailed, emailFact(email))
        // Nobody may be left to correct the address of, and it was promised to be forgotten.
        if (email.kind === 'erasure_completed') await tx.manager.delete(Email, { id: email.id })
      }
      if (isOutage) await pauseDelivery(tx, trouble, email.probe)
      else if (problem !== 'address_unknown') await resumeDelivery(tx)
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

async function keepAttempt(
  tx: Tx,
  { id, attempts, triedAt }: Email,
  { problem, replyCode }: MailTrouble,
): Promise<void> {
  await tx.query(
    'insert into email_attempt (email_id, number, at, problem, reply_code) values ($1, $2, $3, $4, $5)',
    [id, attempts, triedAt, problem, replyCode],
  )
}

async function withAddress(tx: Tx, emails: Email[]): Promise<Omit<ClaimedEmail, 'probe'>[]> {
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
