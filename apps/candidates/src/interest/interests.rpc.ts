import { Controller } from '@nestjs/common'
import { candidatesRpc, type Empty, type OrganisationRef } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { ExpressInterest } from './express-interest.js'
import { ListInterests } from './list-interests.js'
import { WithdrawInterest } from './withdraw-interest.js'

@Controller()
export class InterestsRpc {
  constructor(
    private readonly listInterests: ListInterests,
    private readonly expressInterest: ExpressInterest,
    private readonly withdrawInterest: WithdrawInterest,
  ) {}

  @Handles(candidatesRpc.listInterests) list(_request: Empty, principal: Principal) {
    return this.listInterests.run(principal)
  }

  @Handles(candidatesRpc.expressInterest) express(request: OrganisationRef, principal: Principal) {
    return this.expressInterest.run(request, principal)
  }

  @Handles(candidatesRpc.withdrawInterest) withdraw(request: OrganisationRef, principal: Principal) {
    return this.withdrawInterest.run(request, principal)
  }
}
