import { Controller } from '@nestjs/common'
import {
  reportingRpc,
  type Empty,
  type PublishableRequest,
  type ReportRequest,
  type ReportRowsRequest,
} from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { ListDefinitions } from '../figure/list-definitions.js'
import { RunPublishable } from '../publication/run-publishable.js'
import { ListRows } from './list-rows.js'
import { RunReport } from './run-report.js'

@Controller()
export class ReportsRpc {
  constructor(
    private readonly runReport: RunReport,
    private readonly listRows: ListRows,
    private readonly runPublishable: RunPublishable,
    private readonly listDefinitions: ListDefinitions,
  ) {}

  @Handles(reportingRpc.runReport) report(request: ReportRequest, principal: Principal) {
    return this.runReport.run(request, principal)
  }

  @Handles(reportingRpc.listReportRows) rows(request: ReportRowsRequest, principal: Principal) {
    return this.listRows.run(request, principal)
  }

  /** A thousand at a time; how many are asked for does not matter. */
  @Handles(reportingRpc.exportReportRows) export(request: ReportRowsRequest, principal: Principal) {
    return this.listRows.run({ ...request, limit: 1_000 }, principal)
  }

  @Handles(reportingRpc.runPublishable) publishable(request: PublishableRequest) {
    return this.runPublishable.run(request)
  }

  @Handles(reportingRpc.listDefinitions) definitions(_request: Empty) {
    return this.listDefinitions.run()
  }
}
