import { messagingEvents, type EmailFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

/** Shows in the lists whose address does not work, until an e-mail to it arrives. */
@Injectable()
export class OnEmailSettled {
  @Reacts(messagingEvents.emailFailed)
  failed(tx: Tx, fact: EmailFact): Promise<void> {
    return mark(tx, fact, tx.now())
  }

  @Reacts(messagingEvents.emailSent)
  sent(tx: Tx, fact: EmailFact): Promise<void> {
    return mark(tx, fact, null)
  }
}

async function mark(tx: Tx, { emailId, accountId }: EmailFact, bouncedAt: Date | null): Promise<void> {
  await tx.query(
    `update invitation set bounced_at = $2
     where email_id = $1 and (bounced_at is null) <> ($2::timestamptz is null)`,
    [emailId, bouncedAt],
  )
  await tx.query(
    `update agreement set bounced_at = $2
     where email_id = $1 and (bounced_at is null) <> ($2::timestamptz is null)`,
    [emailId, bouncedAt],
  )
  await tx.query(
    `update mailbox set bounced_at = $3
     where (email_id = $1 or id = $2) and (bounced_at is null) <> ($3::timestamptz is null)`,
    [emailId, accountId ?? null, bouncedAt],
  )
  if (!accountId) return
  await tx.query(
    `update member set bounced_at = $2
     where account_id = $1 and (bounced_at is null) <> ($2::timestamptz is null)`,
    [accountId, bouncedAt],
  )
}
