import type { CandidateFilters, SavedSearchFact, SavedSearchView } from '@sih/contracts'
import type { SavedSearch } from './saved-search.entity.js'

export const savedSearchView = ({ id, name, filters, notify, createdAt }: SavedSearch): SavedSearchView => ({
  id,
  name,
  filters: filters as CandidateFilters,
  notify,
  createdAt: createdAt.toISOString(),
})

export const savedSearchFact = ({ id, accountId, organisationId }: SavedSearch): SavedSearchFact => ({
  savedSearchId: id,
  accountId,
  organisationId,
})
