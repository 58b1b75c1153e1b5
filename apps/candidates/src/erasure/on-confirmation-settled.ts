import { Injectable } from '@nestjs/common'
import { messagingEvents, type EmailFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Erasure, type Confirmation } from './erasure.entity.js'

/** The e-mail that confirms an erasure has the erasure's id. */
@Injectable()
export class OnConfirmationSettled {
  @Reacts(messagingEvents.emailSent)
  sent(tx: Tx, email: EmailFact): Promise<void> {
    return settle(tx, email, 'sent')
  }

  @Reacts(messagingEvents.emailFailed)
  refused(tx: Tx, email: EmailFact): Promise<void> {
    return settle(tx, email, 'refused')
  }
}

async function settle(tx: Tx, { emailId: id, kind }: EmailFact, confirmation: Confirmation): Promise<void> {
  if (kind === 'erasure_completed') await tx.manager.update(Erasure, { id }, { confirmation })
}
