import { messagingEvents, type EmailRef, type EmailsRetried, type RetryEmailsRequest } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { probeNow } from '../email/way-out.js'
import { stored } from './undelivered.view.js'

/** Makes e-mails due: they are sent like any others after the commit. Who asks twice has them sent once. */
@Injectable()
export class RetryEmails {
  constructor(private readonly work: UnitOfWork) {}

  one({ emailId }: EmailRef): Promise<void> {
    return this.work.run(async (tx) => {
      const [email] = await tx.query<{ returned: boolean }>(
        `update email set due_at = least(due_at, $2) where id = $1 and undelivered
         returning returned_at is not null as returned`,
        [emailId, tx.now()],
      )
      if (!email) throw new DomainError('EMAIL_NOT_FOUND')
      if (email.returned) throw new DomainError('EMAIL_RETURNED')
      await probeNow(tx)
      tx.publish(messagingEvents.emailRetried, { emailId })
    })
  }

  many({ state, problem, triedFrom, triedBefore }: RetryEmailsRequest): Promise<EmailsRetried> {
    return this.work.run(async (tx) => {
      const [due] = await tx.query<{ count: number }>(
        `with due as (
           update email set due_at = least(due_at, $1)
           where state <> 'sent' and ($2::text is null or state = $2) and ($3::text is null or problem = $3)
             and ($4::timestamptz is null or tried_at >= $4) and ($5::timestamptz is null or tried_at < $5)
           returning 1
         ) select count(*)::integer as count from due`,
        [tx.now(), state ? stored[state] : null, problem ?? null, triedFrom ?? null, triedBefore ?? null],
      )
      await probeNow(tx)
      const { count } = due!
      tx.publish(messagingEvents.emailsRetried, { count, ...(problem && { problem }) })
      return { count }
    })
  }
}
