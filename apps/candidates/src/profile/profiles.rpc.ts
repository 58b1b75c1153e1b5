import { Controller } from '@nestjs/common'
import { candidatesRpc, type CandidateRef, type ListCandidatesRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { ListCandidates } from './list-candidates.js'
import { OpenProfile } from './open-profile.js'

@Controller()
export class ProfilesRpc {
  constructor(
    private readonly openProfile: OpenProfile,
    private readonly listCandidates: ListCandidates,
  ) {}

  @Handles(candidatesRpc.openProfile) open(request: CandidateRef, principal: Principal) {
    return this.openProfile.run(request, principal)
  }

  @Handles(candidatesRpc.listCandidates) list(request: ListCandidatesRequest, principal: Principal) {
    return this.listCandidates.run(request, principal)
  }
}
