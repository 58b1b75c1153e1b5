import { Injectable } from '@nestjs/common'
import { candidatesEvents, type CandidateCounts, type CandidateFilters } from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { countableListings, searchCodes } from './countable-listings.js'
import { facetCounts } from './facet-counts.js'
import { searchOf } from './search-of.js'
import { lastVisit } from './visits.js'

@Injectable()
export class CountCandidates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = (request: CandidateFilters, principal: Principal): Promise<CandidateCounts> =>
    this.work.run(async (tx) => {
      if (isOrganisation(principal)) this.freshness.assert('organisations')
      const since = await lastVisit(tx, principal)
      const search = searchOf(request, principal, since)
      const codes = await searchCodes(tx)
      const listings = await countableListings(tx, search, codes)
      tx.publish(candidatesEvents.candidatesCounted, { organisationId: principal.organisationId })
      const counted = facetCounts(listings, search, codes)
      return { ...counted, lastVisit: since?.toISOString() ?? null }
    })
}
