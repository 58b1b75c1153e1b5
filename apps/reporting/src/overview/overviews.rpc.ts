import { Controller } from '@nestjs/common'
import { reportingRpc, type OverviewRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { RunOverview } from './run-overview.js'

@Controller()
export class OverviewsRpc {
  constructor(private readonly runOverview: RunOverview) {}

  @Handles(reportingRpc.overview) overview(request: OverviewRequest, principal: Principal) {
    return this.runOverview.run(request, principal)
  }
}
