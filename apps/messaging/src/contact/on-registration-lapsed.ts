import { candidatesEvents, type CandidateRef } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Contact } from './contact.entity.js'

/** The address was never confirmed, so nobody may be reached at it. */
@Injectable()
export class OnRegistrationLapsed {
  @Reacts(candidatesEvents.registrationLapsed)
  async run(tx: Tx, { candidateId: accountId }: CandidateRef): Promise<void> {
    await tx.manager.delete(Contact, { accountId })
  }
}
