import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type PlacementView, type ReviewPlacementRequest } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { findPlacementRows } from './placement-rows.js'
import { placementView } from './placement.view.js'
import { Placements } from './placements.js'
import { keepReview } from './reviews.js'

/** Once for each side: from then on it is corrected. */
@Injectable()
export class ReviewPlacement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: Placements,
  ) {}

  run = ({ placementId, ...said }: ReviewPlacementRequest, principal: Principal): Promise<PlacementView> =>
    this.work.run(async (tx) => {
      const placement = await this.placements.hold(tx, principal, placementId)
      const reviewed = await keepReview(tx, placement, principal, { ...said, version: 1 })
      if (!reviewed) throw new DomainError('PLACEMENT_REVIEWED')
      tx.publish(candidatesEvents.placementReviewed, reviewed)
      const [row] = await findPlacementRows(tx, [placementId])
      return placementView(principal, londonDay(tx.now()))(row!)
    })
}
