import { Injectable } from '@nestjs/common'
import { candidatesEvents, type SaveSearchRequest, type SavedSearchView } from '@sih/contracts'
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
    { name, filters, notify = true }: SaveSearchRequest,
    principal: Principal,
  ): Promise<SavedSearchView> =>
    this.work.run(async (tx) => {
      searchOf(filters, principal, null)
      const others = await holdSavedSearches(tx, principal)
      const owner = { accountId: principal.accountId!, organisationId: principal.organisationId! }
      const saved = SavedSearch.keep(owner, { name, filters: { ...filters }, notify }, others, tx.now())
      await tx.manager.insert(SavedSearch, saved)
      tx.publish(candidatesEvents.searchSaved, savedSearchFact(saved))
      return savedSearchView(saved)
    })
}
