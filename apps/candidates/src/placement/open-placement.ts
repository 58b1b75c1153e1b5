import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type PlacementRef, type PlacementView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { findPlacementRows } from './placement-rows.js'
import { placementView } from './placement.view.js'
import { Placements } from './placements.js'

@Injectable()
export class OpenPlacement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: Placements,
  ) {}

  run = ({ placementId }: PlacementRef, principal: Principal): Promise<PlacementView> =>
    this.work.read(async (tx) => {
      const { candidateId, organisationId } = await this.placements.open(tx, principal, placementId)
      tx.publish(candidatesEvents.placementOpened, { placementId, candidateId, organisationId })
      const row = await tx.find(findPlacementRows, placementId)
      return placementView(principal, londonDay(tx.now()))(row!)
    })
}
