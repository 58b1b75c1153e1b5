import { Injectable } from '@nestjs/common'
import { candidatesEvents, type SavedSearches } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { SavedSearch } from './saved-search.entity.js'
import { savedSearchView } from './saved-search.view.js'

@Injectable()
export class ListSavedSearches {
  constructor(private readonly work: UnitOfWork) {}

  run = (principal: Principal): Promise<SavedSearches> =>
    this.work.run(async (tx) => {
      const [accountId, organisationId] = [principal.accountId!, principal.organisationId!]
      const saved = await tx.manager.find(SavedSearch, {
        where: { accountId, organisationId },
        order: { name: 'asc' },
      })
      tx.publish(candidatesEvents.savedSearchesListed, { organisationId })
      return { items: saved.map(savedSearchView) }
    })
}
