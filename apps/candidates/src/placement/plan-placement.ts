import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type PlacementPlan,
  type PlacementView,
  type PlanPlacementRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Engagements } from '../engagement/engagements.js'
import { recorded } from '../engagement/recorded.js'
import type { Plan } from './placement-plan.js'
import { findPlacementRows } from './placement-rows.js'
import { Placement } from './placement.entity.js'
import { placementView } from './placement.view.js'
import { keepPlacement, placementFact } from './placements.js'

@Injectable()
export class PlanPlacement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly engagements: Engagements,
  ) {}

  run = (request: PlanPlacementRequest, principal: Principal): Promise<PlacementView> =>
    this.work.run(async (tx) => {
      const key = await this.engagements.hold(tx, principal, request)
      const placement = Placement.plan(key, whole(request), recorded(tx, principal))
      await keepPlacement(tx, placement, principal)
      tx.publish(candidatesEvents.placementRecorded, placementFact(placement))
      const [row] = await findPlacementRows(tx, [placement.id])
      return placementView(principal, londonDay(tx.now()))(row!)
    })
}

/** What is left out is what it mostly is. */
const whole = (plan: PlacementPlan): Plan => ({
  kind: plan.kind,
  department: plan.department,
  site: plan.site ?? null,
  staffGroup: plan.staffGroup,
  startsOn: plan.startsOn,
  endsOn: plan.endsOn ?? plan.startsOn,
  halfDay: plan.halfDay ?? false,
  clearanceDone: plan.clearanceDone ?? false,
  words: plan.words ?? null,
})
