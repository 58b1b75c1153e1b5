import { Injectable } from '@nestjs/common'
import type { JobPreferences, OwnProfile } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { OwnProfileChanges } from '../own-profile/own-profile-changes.js'
import { CandidatePreference } from './candidate-preference.entity.js'
import { travelOf } from './travel.js'

@Injectable()
export class KeepPreferences {
  constructor(private readonly changes: OwnProfileChanges) {}

  run = (preferences: JobPreferences, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, 'preferences', async (tx, { id: candidateId }) => {
      const { earliestStart = null, postcode, radiusMiles, ...lists } = preferences
      const travel = travelOf({ postcode, radiusMiles })
      await tx.manager.save(CandidatePreference, { candidateId, earliestStart, ...lists, ...travel })
    })
}
