import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type EventEnvelope,
  type PlacementChanged,
  type PlacementFact,
  type PlacementReviewed,
  type ReviewCorrected,
} from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntry } from './record-entry.js'

@Injectable()
export class OnPlacement {
  @Reacts(candidatesEvents.placementRecorded)
  recorded(tx: Tx, placement: PlacementFact, event: EventEnvelope<PlacementFact>): Promise<void> {
    const { organisationId, placementId: referenceId, kind: code } = placement
    return recordEntry(tx, event, { kind: 'placement_recorded', organisationId, referenceId, code })
  }

  @Reacts(candidatesEvents.placementChanged)
  changed(tx: Tx, placement: PlacementChanged, event: EventEnvelope<PlacementChanged>): Promise<void> {
    const { organisationId, placementId: referenceId, state: code } = placement
    return recordEntry(tx, event, { kind: 'placement_changed', organisationId, referenceId, code })
  }

  @Reacts(candidatesEvents.placementAnswered)
  answered(tx: Tx, placement: PlacementFact, event: EventEnvelope<PlacementFact>): Promise<void> {
    const { organisationId, placementId: referenceId, answer: code } = placement
    return recordEntry(tx, event, { kind: 'placement_answered', organisationId, referenceId, code })
  }

  @Reacts(candidatesEvents.placementReviewed)
  reviewed(tx: Tx, review: PlacementReviewed, event: EventEnvelope<PlacementReviewed>): Promise<void> {
    const { organisationId, placementId: referenceId, from: code } = review
    return recordEntry(tx, event, { kind: 'placement_reviewed', organisationId, referenceId, code })
  }

  @Reacts(candidatesEvents.reviewCorrected)
  corrected(tx: Tx, review: ReviewCorrected, event: EventEnvelope<ReviewCorrected>): Promise<void> {
    const { organisationId, placementId: referenceId, from: code } = review
    return recordEntry(tx, event, { kind: 'review_corrected', organisationId, referenceId, code })
  }
}
