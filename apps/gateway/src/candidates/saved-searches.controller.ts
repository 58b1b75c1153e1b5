import {
  ChangeSavedSearchRequest,
  Empty,
  RunSavedSearchRequest,
  SaveSearchRequest,
  SavedSearchRef,
  candidatesRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

/** Searches that a user of an organisation keeps. */
@Controller()
export class SavedSearchesController {
  private readonly candidates

  constructor(client: RpcClient) {
    this.candidates = client.of(candidatesRpc)
  }

  @Route('GET', '/saved-searches', candidatesRpc.listSavedSearches)
  list(@Input() input: Empty) {
    return this.candidates.listSavedSearches(input)
  }

  @Route('POST', '/saved-searches', candidatesRpc.saveSearch, { status: 201 })
  save(@Input() input: SaveSearchRequest) {
    return this.candidates.saveSearch(input)
  }

  @Route('PATCH', '/saved-searches/:savedSearchId', candidatesRpc.changeSavedSearch)
  change(@Input() input: ChangeSavedSearchRequest) {
    return this.candidates.changeSavedSearch(input)
  }

  @Route('DELETE', '/saved-searches/:savedSearchId', candidatesRpc.removeSavedSearch)
  remove(@Input() input: SavedSearchRef) {
    return this.candidates.removeSavedSearch(input)
  }

  @Route('GET', '/saved-searches/:savedSearchId/candidates', candidatesRpc.runSavedSearch)
  run(@Input() input: RunSavedSearchRequest) {
    return this.candidates.runSavedSearch(input)
  }
}
