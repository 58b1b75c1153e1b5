import { candidatesEvents, type ProfileOpened } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { openResponse } from './open-response.js'

/** What the programme opens is not the organisation's doing. */
@Injectable()
export class OnProfileOpened {
  @Reacts(candidatesEvents.profileOpened)
  async run(tx: Tx, { candidateId, organisationId }: ProfileOpened): Promise<void> {
    if (organisationId !== null) await openResponse(tx, { candidateId, organisationId })
  }
}
