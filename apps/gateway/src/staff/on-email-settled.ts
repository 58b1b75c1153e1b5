import { messagingEvents, type EmailFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

/** Shows in the list of the programme's people whose invitation does not arrive, until one does. */
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

async function mark(tx: Tx, { emailId, kind }: EmailFact, bouncedAt: Date | null): Promise<void> {
  if (kind !== 'staff_invitation') return
  await tx.query(
    `update staff set bounced_at = $2
     where email_id = $1 and (bounced_at is null) <> ($2::timestamptz is null)`,
    [emailId, bouncedAt],
  )
}
