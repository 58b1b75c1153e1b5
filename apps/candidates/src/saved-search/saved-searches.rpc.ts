import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type ChangeSavedSearchRequest,
  type Empty,
  type RunSavedSearchRequest,
  type SaveSearchRequest,
  type SavedSearchRef,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { ChangeSavedSearch } from './change-saved-search.js'
import { ListSavedSearches } from './list-saved-searches.js'
import { RemoveSavedSearch } from './remove-saved-search.js'
import { RunSavedSearch } from './run-saved-search.js'
import { SaveSearch } from './save-search.js'

@Controller()
export class SavedSearchesRpc {
  constructor(
    private readonly saveSearch: SaveSearch,
    private readonly listSavedSearches: ListSavedSearches,
    private readonly changeSavedSearch: ChangeSavedSearch,
    private readonly removeSavedSearch: RemoveSavedSearch,
    private readonly runSavedSearch: RunSavedSearch,
  ) {}

  @Handles(candidatesRpc.saveSearch) save(request: SaveSearchRequest, principal: Principal) {
    return this.saveSearch.run(request, principal)
  }

  @Handles(candidatesRpc.listSavedSearches) list(_request: Empty, principal: Principal) {
    return this.listSavedSearches.run(principal)
  }

  @Handles(candidatesRpc.changeSavedSearch) change(request: ChangeSavedSearchRequest, principal: Principal) {
    return this.changeSavedSearch.run(request, principal)
  }

  @Handles(candidatesRpc.removeSavedSearch) remove(request: SavedSearchRef, principal: Principal) {
    return this.removeSavedSearch.run(request, principal)
  }

  @Handles(candidatesRpc.runSavedSearch) search(request: RunSavedSearchRequest, principal: Principal) {
    return this.runSavedSearch.run(request, principal)
  }
}
