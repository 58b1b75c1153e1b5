import { Controller } from '@nestjs/common'
import { candidatesRpc, type CandidateFilters, type ListCandidatesRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { CountCandidates } from './count-candidates.js'
import { ListCandidates } from './list-candidates.js'

@Controller()
export class SearchesRpc {
  constructor(
    private readonly listCandidates: ListCandidates,
    private readonly countCandidates: CountCandidates,
  ) {}

  @Handles(candidatesRpc.listCandidates) list(request: ListCandidatesRequest, principal: Principal) {
    return this.listCandidates.run(request, principal)
  }

  @Handles(candidatesRpc.countCandidates) count(request: CandidateFilters, principal: Principal) {
    return this.countCandidates.run(request, principal)
  }
}
