import { Injectable } from '@nestjs/common'
import { candidatesEvents, type SavedSearchRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { SavedSearch } from './saved-search.entity.js'
import { holdSavedSearches, oneOf } from './saved-search.repository.js'
import { savedSearchFact } from './saved-search.view.js'

@Injectable()
export class RemoveSavedSearch {
  constructor(private readonly work: UnitOfWork) {}

  run = ({ savedSearchId }: SavedSearchRef, principal: Principal): Promise<void> =>
    this.work.run(async (tx) => {
      const saved = oneOf(await holdSavedSearches(tx, principal), savedSearchId)
      await tx.manager.delete(SavedSearch, { id: saved.id })
      tx.publish(candidatesEvents.savedSearchRemoved, savedSearchFact(saved))
    })
}
