import { Injectable } from '@nestjs/common'
import type { KeepPreferencesRequest, OwnProfile } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { OwnProfileChanges } from '../own-profile/own-profile-changes.js'
import { CandidatePreference } from './candidate-preference.entity.js'
import { travelOf } from './travel.js'

@Injectable()
export class KeepPreferences {
  constructor(private readonly changes: OwnProfileChanges) {}

  run = ({ version, ...preferences }: KeepPreferencesRequest, principal: Principal): Promise<OwnProfile> =>
    this.changes.make(principal, { section: 'preferences', version }, async (tx, { id: candidateId }) => {
      const { earliestStart = null, postcode, radiusMiles, ...lists } = preferences
      const travel = travelOf({ postcode, radiusMiles })
      await tx.manager.save(CandidatePreference, { candidateId, earliestStart, ...lists, ...travel })
    })
}
