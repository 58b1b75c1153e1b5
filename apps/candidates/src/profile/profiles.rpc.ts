import { Controller } from '@nestjs/common'
import { candidatesRpc, type CandidateRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { OpenProfile } from './open-profile.js'

@Controller()
export class ProfilesRpc {
  constructor(private readonly openProfile: OpenProfile) {}

  @Handles(candidatesRpc.openProfile) open(request: CandidateRef, principal: Principal) {
    return this.openProfile.run(request, principal)
  }
}
