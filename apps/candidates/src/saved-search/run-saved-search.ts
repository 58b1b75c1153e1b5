import { Injectable } from '@nestjs/common'
import type { CandidateFilters, CandidateSummary, Page, RunSavedSearchRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { ListCandidates } from '../search/list-candidates.js'
import { holdSavedSearches, oneOf } from './saved-search.repository.js'

@Injectable()
export class RunSavedSearch {
  constructor(
    private readonly work: UnitOfWork,
    private readonly listCandidates: ListCandidates,
  ) {}

  run = (
    { savedSearchId, ...paging }: RunSavedSearchRequest,
    principal: Principal,
  ): Promise<Page<CandidateSummary>> =>
    this.work.run(async (tx) => {
      const { filters } = oneOf(await holdSavedSearches(tx, principal), savedSearchId)
      return this.listCandidates.within(tx, { ...(filters as CandidateFilters), ...paging }, principal)
    })
}
