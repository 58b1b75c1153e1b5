import { candidatesEvents, type StageMoved } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { tell } from '../notification/tell.js'

/** A candidate is told of what somebody has decided, and of nothing that follows from what they know already. */
@Injectable()
export class OnStageMoved {
  @Reacts(candidatesEvents.stageMoved)
  async run(tx: Tx, { candidateId, organisationId, movedBy, to }: StageMoved): Promise<void> {
    if (movedBy === null && to !== 'appointed') return
    await tell(tx, [{ kind: 'stage_moved', accountId: candidateId, candidateId, organisationId }])
  }
}
