import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type CandidateSort,
  type CandidateSummary,
  type ListCandidatesRequest,
  type Page,
} from '@sih/contracts'
import { Freshness } from '@sih/journal'
import { DomainError, isOrganisation, type Principal } from '@sih/kernel'
import { UnitOfWork, defaultLimit, pageFrom, type Tx } from '@sih/persistence'
import { afterCursor, keysOf } from './listing-cursor.js'
import { listedView } from './listed.view.js'
import { pageOfListings } from './page-of-listings.js'
import { searchOf } from './search-of.js'
import { visit } from './visits.js'

@Injectable()
export class ListCandidates {
  constructor(
    private readonly work: UnitOfWork,
    private readonly freshness: Freshness,
  ) {}

  run = (request: ListCandidatesRequest, principal: Principal): Promise<Page<CandidateSummary>> =>
    this.work.run((tx) => this.within(tx, request, principal))

  /** As part of the caller's unit of work. */
  async within(
    tx: Tx,
    request: ListCandidatesRequest,
    principal: Principal,
  ): Promise<Page<CandidateSummary>> {
    const organisation = isOrganisation(principal)
    if (organisation) this.freshness.assert('organisations')
    const { cursor, limit = defaultLimit } = request
    const sort = sortOf(request)
    const after = afterCursor(sort, cursor)
    const lastVisit = await visit(tx, principal)
    const search = searchOf(request, principal, lastVisit)
    const rows = await pageOfListings(tx, search, { sort, after, limit: limit + 1 })
    const page = pageFrom(rows, limit, keysOf[sort], listedView(organisation, lastVisit))
    const candidateIds = page.items.map(({ id }) => id)
    tx.publish(candidatesEvents.candidatesListed, { organisationId: principal.organisationId, candidateIds })
    return page
  }
}

/** @throws DomainError VALIDATION_FAILED for relevance to nothing */
function sortOf({ search, sort }: ListCandidatesRequest): CandidateSort {
  if (sort === 'relevance' && search === undefined) {
    throw new DomainError('VALIDATION_FAILED', [{ field: 'sort', message: 'Relevance needs a search' }])
  }
  return sort ?? (search === undefined ? 'newest' : 'relevance')
}
