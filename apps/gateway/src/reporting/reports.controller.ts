import {
  ComparisonRequest,
  Empty,
  OverviewRequest,
  PublishableRequest,
  ReportRequest,
  ReportRowsRequest,
  reportingRpc,
} from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller, Headers } from '@nestjs/common'
import { preferredForm } from '../routing/form.js'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { comparisonForms } from './comparison-forms.js'
import { overviewForms } from './overview-forms.js'
import { publishableForms } from './publishable-forms.js'
import { reportForms } from './report-forms.js'
import { RowsCsv } from './rows-csv.js'
import { WholeReport } from './whole-report.js'

@Controller()
export class ReportsController {
  private readonly reporting

  constructor(
    client: RpcClient,
    private readonly rowsCsv: RowsCsv,
    private readonly wholeReport: WholeReport,
  ) {
    this.reporting = client.of(reportingRpc)
  }

  @Route('GET', '/reports/overview', reportingRpc.overview, { forms: overviewForms })
  overview(@Input() input: OverviewRequest) {
    return this.reporting.overview(input)
  }

  @Route('GET', '/reports/definitions', reportingRpc.listDefinitions)
  definitions(@Input() input: Empty) {
    return this.reporting.listDefinitions(input)
  }

  @Route('GET', '/reports/publishable', reportingRpc.runPublishable, { forms: publishableForms })
  publishable(@Input() input: PublishableRequest) {
    return this.reporting.runPublishable(input)
  }

  @Route('GET', '/reports/:report', reportingRpc.runReport, { forms: reportForms })
  report(@Input() input: ReportRequest, @Headers('accept') accept?: string) {
    const isWhole = input.limit === undefined && preferredForm(accept, reportForms)
    return isWhole ? this.wholeReport.run(input) : this.reporting.runReport(input)
  }

  @Route('GET', '/reports/:report/rows', reportingRpc.listReportRows)
  rows(@Input() input: ReportRowsRequest) {
    return this.reporting.listReportRows(input)
  }

  @Route('GET', '/reports/:report/rows.csv', reportingRpc.exportReportRows, { streams: 'text/csv' })
  rowsFile(@Input() input: ReportRowsRequest) {
    return this.rowsCsv.run(input)
  }

  @Route('GET', '/admin/reports/organisations', reportingRpc.compareOrganisations, { forms: comparisonForms })
  compare(@Input() input: ComparisonRequest) {
    return this.reporting.compareOrganisations(input)
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
