import { Module } from '@nestjs/common'
import { reportingRpc } from '@sih/contracts'
import { ServiceHostModule } from '@sih/service-host'
import { ListDefinitions } from './figure/list-definitions.js'
import { Progress } from './journal/progress.js'
import { ProjectionSink } from './journal/projection-sink.js'
import { OverviewsRpc } from './overview/overviews.rpc.js'
import { RunOverview } from './overview/run-overview.js'
import { ListRows } from './report/list-rows.js'
import { ReportsRpc } from './report/reports.rpc.js'
import { RunReport } from './report/run-report.js'

@Module({
  imports: [
    ServiceHostModule.for({ service: 'reporting', entities: [], rpc: reportingRpc, sink: ProjectionSink }),
  ],
  controllers: [OverviewsRpc, ReportsRpc],
  providers: [RunOverview, RunReport, ListRows, ListDefinitions, Progress],
})
export class ReportingModule {}
