import { Injectable } from '@nestjs/common'
import { candidatesEvents, consentWordings, type ConsentRef, type OwnConsents } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { lockOwnCandidate } from '../candidate/candidate.repository.js'
import { Consent } from './consent.entity.js'
import { consentNow } from './consents-given.js'
import { liveConsent, ownConsents } from './consents.js'

/** Agreeing again to the same words changes nothing; agreeing to new ones ends the consent to the old. */
@Injectable()
export class GiveConsent {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ kind }: ConsentRef, principal: Principal): Promise<OwnConsents> =>
    this.work.run(async (tx) => {
      const { id } = await lockOwnCandidate(tx, principal)
      const live = await liveConsent(tx, id, kind)
      if (live?.version !== consentWordings[kind].version) {
        if (live) await tx.manager.save(Object.assign(live, { withdrawnAt: tx.now() }))
        await tx.manager.insert(Consent, consentNow(id, kind, tx.now()))
      }
      tx.publish(candidatesEvents.consentGiven, { candidateId: id })
      return ownConsents(tx, id)
    })
}
