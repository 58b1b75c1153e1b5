import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CorrectReviewRequest, type PlacementView } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { findPlacementRows } from './placement-rows.js'
import { placementView } from './placement.view.js'
import { Placements } from './placements.js'
import { keepReview, reviewVersion } from './reviews.js'

/** Whoever can read the review reads what it said before, too: nobody can take back words by correcting them. */
@Injectable()
export class CorrectReview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: Placements,
  ) {}

  run = (
    { placementId, version, ...said }: CorrectReviewRequest,
    principal: Principal,
  ): Promise<PlacementView> =>
    this.work.run(async (tx) => {
      const placement = await this.placements.hold(tx, principal, placementId)
      const newest = await reviewVersion(tx, placement, principal)
      if (newest === 0) throw new DomainError('REVIEW_NOT_FOUND')
      if (newest !== version) throw new DomainError('VERSION_CONFLICT')
      const corrected = await keepReview(tx, placement, principal, { ...said, version: version + 1 })
      tx.publish(candidatesEvents.reviewCorrected, { ...corrected!, version: version + 1 })
      const [row] = await findPlacementRows(tx, [placementId])
      return placementView(principal, londonDay(tx.now()))(row!)
    })
}
