import { Controller } from '@nestjs/common'
import {
  candidatesRpc,
  type CandidateRef,
  type Empty,
  type EraseCandidateRequest,
  type ListErasuresRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { EraseCandidate } from './erase-candidate.js'
import { EraseOwnProfile } from './erase-own-profile.js'
import { GetErasure } from './get-erasure.js'
import { ListErasures } from './list-erasures.js'

@Controller()
export class ErasuresRpc {
  constructor(
    private readonly eraseOwnProfile: EraseOwnProfile,
    private readonly eraseCandidate: EraseCandidate,
    private readonly getErasure: GetErasure,
    private readonly listErasures: ListErasures,
  ) {}

  @Handles(candidatesRpc.eraseOwnProfile) eraseOwn(_request: Empty, principal: Principal) {
    return this.eraseOwnProfile.run(principal)
  }

  @Handles(candidatesRpc.eraseCandidate) erase(request: EraseCandidateRequest, principal: Principal) {
    return this.eraseCandidate.run(request, principal)
  }

  @Handles(candidatesRpc.getErasure) get(request: CandidateRef) {
    return this.getErasure.run(request)
  }

  @Handles(candidatesRpc.listErasures) list(request: ListErasuresRequest) {
    return this.listErasures.run(request)
  }
}
