import { Injectable } from '@nestjs/common'
import { candidatesEvents, type Connection, type ConsentRef, type OwnConsents } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { withoutWis } from '../candidate/wis.js'
import { liveConsent, ownConsents } from './consents.js'

/**
 * Without the consent there is nothing that allows us to keep a WIS status, so it goes at once. There is no profile without
 * the consent to sharing one: who does not want that any more switches off, closes or erases.
 */
@Injectable()
export class WithdrawConsent {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ kind }: ConsentRef, principal: Principal): Promise<OwnConsents> =>
    this.work.run(async (tx) => {
      if (kind !== 'wisStatus') throw new DomainError('CONSENT_NEEDED')
      const candidate = await lockOwnCandidate(tx, principal)
      const live = await liveConsent(tx, candidate.id, kind)
      if (!live) throw new DomainError('CONSENT_NOT_FOUND')
      await tx.manager.save(Object.assign(live, { withdrawnAt: tx.now() }))
      candidate.change({ connections: withoutWis(candidate.connections as Connection[]) })
      await tx.manager.save(candidate)
      tx.publish(candidatesEvents.consentWithdrawn, { candidateId: candidate.id })
      return ownConsents(tx, candidate.id)
    })
}
