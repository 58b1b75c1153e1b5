import { candidatesEvents, type EngagementFact, type PlacementReviewed } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { tell } from '../notification/tell.js'
import { tellOrganisation } from './tell-organisation.js'

const kind = 'placement_step'

/** Each side is told of every step that the other takes. */
@Injectable()
export class OnPlacement {
  @Reacts(candidatesEvents.placementRecorded)
  recorded(tx: Tx, placement: EngagementFact): Promise<void> {
    return this.tellCandidate(tx, placement)
  }

  @Reacts(candidatesEvents.placementChanged)
  changed(tx: Tx, placement: EngagementFact): Promise<void> {
    return this.tellCandidate(tx, placement)
  }

  @Reacts(candidatesEvents.placementAnswered)
  answered(tx: Tx, placement: EngagementFact): Promise<void> {
    return tellOrganisation(tx, kind, placement)
  }

  @Reacts(candidatesEvents.placementReviewed)
  reviewed(tx: Tx, review: PlacementReviewed): Promise<void> {
    return this.tellOther(tx, review)
  }

  @Reacts(candidatesEvents.reviewCorrected)
  corrected(tx: Tx, review: PlacementReviewed): Promise<void> {
    return this.tellOther(tx, review)
  }

  private tellOther(tx: Tx, review: PlacementReviewed): Promise<void> {
    return review.from === 'candidate' ? tellOrganisation(tx, kind, review) : this.tellCandidate(tx, review)
  }

  private tellCandidate(tx: Tx, { candidateId, organisationId }: EngagementFact): Promise<void> {
    return tell(tx, [{ kind, accountId: candidateId, candidateId, organisationId }])
  }
}
