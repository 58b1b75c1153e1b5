import { Empty, defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, Instant, ListOf, Nested, OneOf, Secret, Text, WholeNumber } from '../dsl/fields.js'
import { pageOf } from '../dsl/paging.js'
import { CandidateSummary } from './candidate.js'
import { CandidateFilters, candidateSorts, type CandidateSort } from './search.rpc.js'

export class SaveSearchRequest {
  @Text({ max: 80, example: 'Nurses near Leeds' }) name: string
  @Nested(CandidateFilters) filters: CandidateFilters
  @Flag({ optional: true, description: 'Tell me of new matches, at most once a day; true unless given' })
  notify?: boolean
}

export class SavedSearchRef {
  @Id() savedSearchId: string
}

export class ChangeSavedSearchRequest extends SavedSearchRef {
  @Text({ max: 80, optional: true }) name?: string
  @Flag({ optional: true }) notify?: boolean
}

export class RunSavedSearchRequest extends SavedSearchRef {
  @OneOf(candidateSorts, { name: 'CandidateSort', optional: true }) sort?: CandidateSort
  @WholeNumber({ min: 1, max: 100, optional: true, description: 'Number of items, 25 unless given' })
  limit?: number
  @Secret({ max: 500, optional: true, description: 'The nextCursor of the page before' }) cursor?: string
}

export class SavedSearchView {
  @Id() id: string
  @Text({ max: 80 }) name: string
  @Nested(CandidateFilters) filters: CandidateFilters
  @Flag() notify: boolean
  @Instant() createdAt: string
}

export class SavedSearches {
  @ListOf(SavedSearchView, { max: 20 }) items: SavedSearchView[]
}

export const saveSearch = defineRpc({
  subject: 'candidates.v1.save-search',
  request: SaveSearchRequest,
  response: SavedSearchView,
  permission: 'organisation:own',
  errors: ['SAVED_SEARCH_EXISTS', 'TOO_MANY_SAVED_SEARCHES'],
  summary: 'Keep a search under a name, for yourself in this organisation',
})

export const listSavedSearches = defineRpc({
  subject: 'candidates.v1.list-saved-searches',
  request: Empty,
  response: SavedSearches,
  permission: 'organisation:own',
  summary: 'Your saved searches in this organisation, by name',
})

export const changeSavedSearch = defineRpc({
  subject: 'candidates.v1.change-saved-search',
  request: ChangeSavedSearchRequest,
  response: SavedSearchView,
  permission: 'organisation:own',
  errors: ['SAVED_SEARCH_NOT_FOUND', 'SAVED_SEARCH_EXISTS'],
  summary: 'Rename a saved search, or say whether you want to be told of new matches',
})

export const removeSavedSearch = defineRpc({
  subject: 'candidates.v1.remove-saved-search',
  request: SavedSearchRef,
  permission: 'organisation:own',
  errors: ['SAVED_SEARCH_NOT_FOUND'],
  summary: 'Remove a saved search',
})

export const runSavedSearch = defineRpc({
  subject: 'candidates.v1.run-saved-search',
  request: RunSavedSearchRequest,
  response: pageOf(CandidateSummary),
  permission: 'organisation:own',
  errors: ['SAVED_SEARCH_NOT_FOUND', 'COPY_STALE'],
  summary: 'Search again with a saved search',
})
