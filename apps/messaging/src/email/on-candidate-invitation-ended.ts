import { candidatesEvents, type CandidateInvitationEnded } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

/** An e-mail that still waits holds the address of somebody who must be forgotten, and a link that is dead. */
@Injectable()
export class OnCandidateInvitationEnded {
  @Reacts(candidatesEvents.candidateInvitationWithdrawn)
  withdrawn(tx: Tx, { emailId }: CandidateInvitationEnded): Promise<void> {
    return dropEmail(tx, emailId)
  }

  @Reacts(candidatesEvents.candidateInvitationLapsed)
  lapsed(tx: Tx, { emailId }: CandidateInvitationEnded): Promise<void> {
    return dropEmail(tx, emailId)
  }
}

async function dropEmail(tx: Tx, id: string): Promise<void> {
  await tx.query(`delete from email where id = $1 and state <> 'sent'`, [id])
}
