import { Injectable } from '@nestjs/common'
import { candidatesEvents, type JobPreferences, type OwnPreferences } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findOwnProfiles } from '../candidate/own-profile.view.js'

const none: JobPreferences = {
  staffGroups: [],
  roles: [],
  bands: [],
  workingPatterns: [],
  contractTypes: [],
  regions: [],
  postcode: null,
  radiusMiles: null,
  earliestStart: null,
  support: [],
}

@Injectable()
export class GetPreferences {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<OwnPreferences> =>
    this.work.read(async (tx) => {
      const profile = permitted(principal, 'manage', await tx.find(findOwnProfiles, principal.accountId!))
      tx.publish(candidatesEvents.preferencesOpened, { candidateId: profile.id })
      return { ...(profile.sections.preferences ?? none), version: profile.version }
    })
}
