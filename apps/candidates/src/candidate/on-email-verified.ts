import { Injectable } from '@nestjs/common'
import { candidatesEvents, gatewayEvents, type AccountFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { deliverWaiting } from '../interest/deliver-waiting.js'
import { holdOrganisations } from '../organisation/hold-organisations.js'
import { lockCandidate } from './candidate.repository.js'

@Injectable()
export class OnEmailVerified {
  @Reacts(gatewayEvents.emailVerified)
  async run(tx: Tx, { accountId: candidateId }: AccountFact): Promise<void> {
    await holdOrganisations(tx)
    const candidate = await lockCandidate(tx, candidateId)
    if (!candidate?.confirm(tx.now())) return
    await tx.manager.save(candidate)
    tx.publish(candidatesEvents.registrationCompleted, { candidateId })
    await deliverWaiting(tx, { candidateId })
  }
}
