import { auditRpc, PageRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { GetAccessHistory } from './get-access-history.js'

@Controller()
export class AccessHistoryRpc {
  constructor(private readonly getAccessHistory: GetAccessHistory) {}

  @Handles(auditRpc.accessHistory) get(request: PageRequest, principal: Principal) {
    return this.getAccessHistory.run(request, principal)
  }
}
