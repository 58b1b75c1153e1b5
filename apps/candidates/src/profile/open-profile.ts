import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CandidateProfile, type CandidateRef } from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findProfiles, profileKey } from './find-profiles.js'
import { profileView } from './profile.view.js'

@Injectable()
export class OpenProfile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = ({ candidateId }: CandidateRef, principal: Principal): Promise<CandidateProfile> =>
    this.work.read(async (tx) => {
      if (isOrganisation(principal)) this.freshness.assert('organisations')
      const { organisationId } = principal
      const found = await tx.find(findProfiles, profileKey(candidateId, organisationId))
      const profile = permitted(principal, 'open', found)
      tx.publish(candidatesEvents.profileOpened, { candidateId, organisationId })
      return profileView(profile)
    })
}
