import { Injectable } from '@nestjs/common'
import { candidatesEvents, type OwnProfile } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { permitted } from './candidate.policy.js'
import { findOwnProfiles, ownProfileView } from './own-profile.view.js'

@Injectable()
export class GetOwnProfile {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<OwnProfile> =>
    this.work.read(async (tx) => {
      const profile = permitted(principal, 'manage', await tx.find(findOwnProfiles, principal.accountId!))
      tx.publish(candidatesEvents.ownProfileOpened, { candidateId: profile.id })
      return ownProfileView(profile)
    })
}
