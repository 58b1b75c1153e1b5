import { Empty, OverviewRequest, ReportRequest, ReportRowsRequest, reportingRpc } from '@sih/contracts'
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

  @Route('GET', '/reports/definitions', reportingRpc.listDefinitions)
  definitions(@Input() input: Empty) {
    return this.reporting.listDefinitions(input)
  }

  @Route('GET', '/reports/:report', reportingRpc.runReport)
  report(@Input() input: ReportRequest) {
    return this.reporting.runReport(input)
  }

  @Route('GET', '/reports/:report/rows', reportingRpc.listReportRows)
  rows(@Input() input: ReportRowsRequest) {
    return this.reporting.listReportRows(input)
  }

  @Route('GET', '/admin/reports/projection', reportingRpc.getProjection)
  projection(@Input() input: Empty) {
    return this.reporting.getProjection(input)
  }

  @Route('POST', '/admin/reports/rebuild', reportingRpc.startRebuild, { status: 202 })
  rebuild(@Input() input: Empty) {
    return this.reporting.startRebuild(input)
  }
}
