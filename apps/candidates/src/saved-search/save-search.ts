import { Injectable } from '@nestjs/common'
import {
  candidatesEvents,
  type CandidateFilters,
  type SaveSearchRequest,
  type SavedSearchView,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { searchOf } from '../search/search-of.js'
import { SavedSearch } from './saved-search.entity.js'
import { holdSavedSearches } from './saved-search.repository.js'
import { savedSearchFact, savedSearchView } from './saved-search.view.js'

@Injectable()
export class SaveSearch {
  constructor(private readonly work: UnitOfWork) {}

  run = (
    { name, filters: given, notify = true }: SaveSearchRequest,
    principal: Principal,
  ): Promise<SavedSearchView> =>
    this.work.run(async (tx) => {
      const filters = stated(given)
      searchOf(filters, principal, null)
      const others = await holdSavedSearches(tx, principal)
      const owner = { accountId: principal.accountId!, organisationId: principal.organisationId! }
      const saved = SavedSearch.keep(owner, { name, filters, notify }, others, tx.now())
      await tx.manager.insert(SavedSearch, saved)
      tx.publish(candidatesEvents.searchSaved, savedSearchFact(saved))
      return savedSearchView(saved)
    })
}

/** What may be left out of a body may be null in it as well: that is not kept. */
const stated = (filters: CandidateFilters): CandidateFilters =>
  Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== null))
