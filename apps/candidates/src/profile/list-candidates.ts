import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type CandidateSummary,
  type ListCandidatesRequest,
  type Page,
} from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { isOrganisation, isProgramme, type Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { allCandidates, interestedCandidates } from './candidate-lists.js'
import { summaryView } from './profile.view.js'

@Injectable()
export class ListCandidates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = (request: ListCandidatesRequest, principal: Principal): Promise<Page<CandidateSummary>> =>
    this.work.read(async (tx) => {
      if (isOrganisation(principal)) this.freshness.assert('organisations')
      const { search, connection, cursor, limit = defaultLimit } = request
      const { organisationId } = principal
      const query = { search, connection, after: decodeCursor(cursor, 'instant', 'id'), limit: limit + 1 }
      const rows = isProgramme(principal)
        ? await allCandidates(tx, query)
        : await interestedCandidates(tx, organisationId, query)
      const page = pageFrom(rows, limit, ({ since, id }) => [since.toISOString(), id], summaryView)
      const candidateIds = page.items.map(({ id }) => id)
      tx.publish(candidatesEvents.candidatesListed, { organisationId, candidateIds })
      return page
    })
}
