import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type ListPlacementsRequest, type Page, type PlacementView } from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork, defaultLimit, pageFrom } from '@sih/persistence'
import { Conditions } from '../engagement/conditions.js'
import { engagementRows, keysOf, seen } from '../engagement/engagement-list.js'
import { placementRows, type PlacementRow } from './placement-rows.js'
import { placementView } from './placement.view.js'

/** An organisation's own with candidates whom it sees; for the programme those of all. */
@Injectable()
export class ListPlacements {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = (request: ListPlacementsRequest, principal: Principal): Promise<Page<PlacementView>> =>
    this.work.read(async (tx) => {
      const conditions = new Conditions()
        .where('e.state = any(?::text[])', request.state)
        .where('e.kind = any(?::text[])', request.kind)
      const { organisationId } = principal
      if (isOrganisation(principal)) {
        this.freshness.assert('organisations')
        conditions.where('e.organisation_id = ?', organisationId).and(seen())
      }
      const rows = await engagementRows<PlacementRow>(tx, placementRows, request, conditions)
      const view = placementView(principal, londonDay(tx.now()))
      const page = pageFrom(rows, request.limit ?? defaultLimit, keysOf, view)
      const candidateIds = [...new Set(page.items.map(({ candidateId }) => candidateId))]
      tx.publish(candidatesEvents.placementsListed, { organisationId, candidateIds })
      return page
    })
}
