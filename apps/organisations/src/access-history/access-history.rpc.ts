import { AccessHistoryRequest, PageRequest, organisationsRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { ownOrganisation } from '../organisation/organisation.policy.js'
import { ListAccessHistory } from './list-access-history.js'

@Controller()
export class AccessHistoryRpc {
  constructor(private readonly listAccessHistory: ListAccessHistory) {}

  @Handles(organisationsRpc.listAccessHistory)
  list(request: AccessHistoryRequest) {
    return this.listAccessHistory.run(request)
  }

  @Handles(organisationsRpc.listOwnAccessHistory)
  listOwn(request: PageRequest, principal: Principal) {
    return this.listAccessHistory.own(ownOrganisation(principal), request)
  }
}
