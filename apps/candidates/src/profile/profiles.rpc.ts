import { Controller } from '@nestjs/common'
import { candidatesRpc, type CandidateRef, type NameCandidatesRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { NameCandidates } from './name-candidates.js'
import { OpenProfile } from './open-profile.js'

@Controller()
export class ProfilesRpc {
  constructor(
    private readonly openProfile: OpenProfile,
    private readonly nameCandidates: NameCandidates,
  ) {}

  @Handles(candidatesRpc.openProfile) open(request: CandidateRef, principal: Principal) {
    return this.openProfile.run(request, principal)
  }

  @Handles(candidatesRpc.nameCandidates) names(request: NameCandidatesRequest, principal: Principal) {
    return this.nameCandidates.run(request, principal)
  }
}
