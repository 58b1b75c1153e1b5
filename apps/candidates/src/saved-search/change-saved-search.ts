import { Injectable } from '@nestjs/common'
import { candidatesEvents, type ChangeSavedSearchRequest, type SavedSearchView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { holdSavedSearches, oneOf } from './saved-search.repository.js'
import { savedSearchFact, savedSearchView } from './saved-search.view.js'

@Injectable()
export class ChangeSavedSearch {
  constructor(private readonly work: UnitOfWork) {}

  run = (
    { savedSearchId, name, notify }: ChangeSavedSearchRequest,
    principal: Principal,
  ): Promise<SavedSearchView> =>
    this.work.run(async (tx) => {
      const all = await holdSavedSearches(tx, principal)
      const saved = oneOf(all, savedSearchId)
      if (name !== undefined) saved.rename(name, all)
      if (notify !== undefined) saved.tell(notify, tx.now())
      await tx.manager.save(saved)
      tx.publish(candidatesEvents.savedSearchChanged, savedSearchFact(saved))
      return savedSearchView(saved)
    })
}
