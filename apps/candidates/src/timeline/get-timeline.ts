import { Injectable } from '@nestjs/common'
import { candidatesEvents, type Page, type TimelineEntry, type TimelineRequest } from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { permitted } from '../candidate/candidate.policy.js'
import { findProfiles, profileKey } from '../profile/find-profiles.js'
import { timelineRows } from './timeline-rows.js'
import { timelineView } from './timeline.view.js'

/** Whoever may open the profile: an organisation loses the timeline with it. */
@Injectable()
export class GetTimeline {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = (
    { candidateId, cursor, limit = defaultLimit }: TimelineRequest,
    principal: Principal,
  ): Promise<Page<TimelineEntry>> =>
    this.work.read(async (tx) => {
      if (isOrganisation(principal)) this.freshness.assert('organisations')
      const { organisationId } = principal
      const after = decodeCursor(cursor, 'instant', 'id')
      permitted(principal, 'open', await tx.find(findProfiles, profileKey(candidateId, organisationId)))
      const rows = await timelineRows(tx, { candidateId, organisationId, after, limit: limit + 1 })
      tx.publish(candidatesEvents.timelineOpened, { candidateId, organisationId })
      return pageFrom(rows, limit, ({ at, id }) => [at.toISOString(), id], timelineView(principal))
    })
}
