import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type AnswerPlacementRequest, type PlacementView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { findPlacementRows } from './placement-rows.js'
import { placementView } from './placement.view.js'
import { Placements, keepPlacement, placementFact } from './placements.js'

/** By the candidate, as often as they like while it is planned. */
@Injectable()
export class AnswerPlacement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: Placements,
  ) {}

  run = (
    { placementId, version, ...reply }: AnswerPlacementRequest,
    principal: Principal,
  ): Promise<PlacementView> =>
    this.work.run(async (tx) => {
      const placement = await this.placements.hold(tx, principal, placementId)
      placement.reply(reply, version)
      await keepPlacement(tx, placement, principal)
      tx.publish(candidatesEvents.placementAnswered, placementFact(placement))
      const [row] = await findPlacementRows(tx, [placementId])
      return placementView(principal, londonDay(tx.now()))(row!)
    })
}
