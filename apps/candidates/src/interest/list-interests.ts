import { Injectable } from '@nestjs/common'
import { candidatesEvents, type Interests } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findOwnProfiles } from '../candidate/own-profile.view.js'
import { interestViews } from './interest.view.js'

@Injectable()
export class ListInterests {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<Interests> =>
    this.work.read(async (tx) => {
      const { id } = permitted(principal, 'manage', await tx.find(findOwnProfiles, principal.accountId!))
      tx.publish(candidatesEvents.interestsListed, { candidateId: id })
      return { items: await interestViews(tx, id) }
    })
}
