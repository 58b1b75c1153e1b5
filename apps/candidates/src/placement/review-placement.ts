import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type PlacementView, type ReviewPlacementRequest } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { findPlacementRows } from './placement-rows.js'
import { placementView } from './placement.view.js'
import { Placements } from './placements.js'

/** Once for each side, so that nobody changes theirs when they have read the other. */
@Injectable()
export class ReviewPlacement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: Placements,
  ) {}

  run = (
    { placementId, helpful, words }: ReviewPlacementRequest,
    principal: Principal,
  ): Promise<PlacementView> =>
    this.work.run(async (tx) => {
      const { candidateId, organisationId, state } = await this.placements.hold(tx, principal, placementId)
      if (state !== 'completed') throw new DomainError('PLACEMENT_NOT_COMPLETED')
      const from = principal.role === 'candidate' ? 'candidate' : 'organisation'
      const today = londonDay(tx.now())
      const review = [placementId, from, candidateId, helpful, words, today, principal.accountId]
      const kept = await tx.query(keep, review)
      if (kept.length === 0) throw new DomainError('PLACEMENT_REVIEWED')
      tx.publish(candidatesEvents.placementReviewed, {
        placementId,
        candidateId,
        organisationId,
        from,
        helpful,
      })
      const [row] = await findPlacementRows(tx, [placementId])
      return placementView(principal, today)(row!)
    })
}

const keep = `
  insert into placement_review (placement_id, side, candidate_id, helpful, words, given_on, given_by)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning side`
