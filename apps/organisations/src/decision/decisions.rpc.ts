import { DecisionRequest, organisationsRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Decide } from './decide.js'

@Controller()
export class DecisionsRpc {
  constructor(private readonly decide: Decide) {}

  @Handles(organisationsRpc.suspendOrganisation)
  suspend(request: DecisionRequest, principal: Principal) {
    return this.decide.run('suspended', request, principal)
  }

  @Handles(organisationsRpc.reinstateOrganisation)
  reinstate(request: DecisionRequest, principal: Principal) {
    return this.decide.run('reinstated', request, principal)
  }

  @Handles(organisationsRpc.closeOrganisation)
  close(request: DecisionRequest, principal: Principal) {
    return this.decide.run('closed', request, principal)
  }

  @Handles(organisationsRpc.reopenOrganisation)
  reopen(request: DecisionRequest, principal: Principal) {
    return this.decide.run('reopened', request, principal)
  }

  @Handles(organisationsRpc.withdrawPledge)
  withdrawPledge(request: DecisionRequest, principal: Principal) {
    return this.decide.run('pledge_withdrawn', request, principal)
  }
}
