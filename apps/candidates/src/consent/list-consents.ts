import { Injectable } from '@nestjs/common'
import { candidatesEvents, type OwnConsents } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findOwnProfiles } from '../candidate/own-profile.view.js'
import { ownConsents } from './consents.js'

@Injectable()
export class ListConsents {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<OwnConsents> =>
    this.work.read(async (tx) => {
      const { id } = permitted(principal, 'manage', await tx.find(findOwnProfiles, principal.accountId!))
      tx.publish(candidatesEvents.consentsListed, { candidateId: id })
      return ownConsents(tx, id)
    })
}
