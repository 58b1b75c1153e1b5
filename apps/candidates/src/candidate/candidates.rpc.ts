import { Controller } from '@nestjs/common'
import { candidatesRpc, type AddressChange, type Empty, type RegisterRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { ChangeAddress } from './change-address.js'
import { GetOwnProfile } from './get-own-profile.js'
import { RegisterCandidate } from './register-candidate.js'

@Controller()
export class CandidatesRpc {
  constructor(
    private readonly registerCandidate: RegisterCandidate,
    private readonly getOwnProfile: GetOwnProfile,
    private readonly changeAddress: ChangeAddress,
  ) {}

  @Handles(candidatesRpc.register) register(request: RegisterRequest) {
    return this.registerCandidate.run(request)
  }

  @Handles(candidatesRpc.getOwnProfile) getOwn(_request: Empty, principal: Principal) {
    return this.getOwnProfile.run(principal)
  }

  @Handles(candidatesRpc.changeCandidateAddress) keepAddress(request: AddressChange) {
    return this.changeAddress.run(request)
  }
}
