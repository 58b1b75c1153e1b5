import { londonDay } from '@sih/calendar'
import { Injectable } from '@nestjs/common'
import { candidatesEvents, type Page, type PageRequest, type PlacementView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, defaultLimit, pageFrom } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findOwnProfiles } from '../candidate/own-profile.view.js'
import { engagementRows, keysOf } from '../engagement/engagement-list.js'
import { placementRows, type PlacementRow } from './placement-rows.js'
import { placementView } from './placement.view.js'

/** Of the candidate who asks, with whatever organisation, whether it still sees them or not. */
@Injectable()
export class ListOwnPlacements {
  constructor(private readonly work: UnitOfWork) {}

  run = (request: PageRequest, principal: Principal): Promise<Page<PlacementView>> =>
    this.work.read(async (tx) => {
      const own = await tx.find(findOwnProfiles, principal.accountId!)
      const { id: candidateId } = permitted(principal, 'manage', own)
      const rows = await engagementRows<PlacementRow>(tx, placementRows, { ...request, candidateId })
      tx.publish(candidatesEvents.placementsListed, { organisationId: null, candidateIds: [candidateId] })
      const view = placementView(principal, londonDay(tx.now()))
      return pageFrom(rows, request.limit ?? defaultLimit, keysOf, view)
    })
}
