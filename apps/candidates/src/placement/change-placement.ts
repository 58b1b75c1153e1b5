import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type ChangePlacementRequest, type PlacementView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { moveByItself, takeBack } from '../stage/stage-moves.js'
import { findPlacementRows } from './placement-rows.js'
import type { Change } from './placement.entity.js'
import { placementView } from './placement.view.js'
import { Placements, keepPlacement, placementFact } from './placements.js'

@Injectable()
export class ChangePlacement {
  constructor(
    private readonly work: UnitOfWork,
    private readonly placements: Placements,
  ) {}

  run = (
    { placementId, version, ...changed }: ChangePlacementRequest,
    principal: Principal,
  ): Promise<PlacementView> =>
    this.work.run(async (tx) => {
      const placement = await this.placements.hold(tx, principal, placementId)
      const { state: fromState } = placement
      const today = londonDay(tx.now())
      const { correction = false } = changed
      placement.change(said(changed), version, today)
      await keepPlacement(tx, placement, principal, correction)
      tx.publish(candidatesEvents.placementChanged, { ...placementFact(placement), fromState, correction })
      if (placement.state !== fromState) {
        if (placement.state === 'in_progress') await moveByItself(tx, placement, 'on_placement')
        if (fromState === 'in_progress' && correction) await takeBack(tx, placement, 'on_placement')
      }
      const [row] = await findPlacementRows(tx, [placementId])
      return placementView(principal, today)(row!)
    })
}

const removable = ['site', 'words', 'outcome']

/** What is left out stays as it is; what a placement cannot be without is not removed. */
const said = (changed: object): Change =>
  Object.fromEntries(
    Object.entries(changed).filter(
      ([field, value]) => value !== undefined && (value !== null || removable.includes(field)),
    ),
  )
