import { OverviewRequest, reportingRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class ReportsController {
  private readonly reporting

  constructor(client: RpcClient) {
    this.reporting = client.of(reportingRpc)
  }

  @Route('GET', '/reports/overview', reportingRpc.overview)
  overview(@Input() input: OverviewRequest) {
    return this.reporting.overview(input)
  }
}
