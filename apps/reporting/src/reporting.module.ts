import { Module } from '@nestjs/common'
import { reportingRpc } from '@sih/contracts'
import { ServiceHostModule } from '@sih/service-host'
import { CompareOrganisations } from './comparison/compare-organisations.js'
import { ComparisonsRpc } from './comparison/comparisons.rpc.js'
import { ListDefinitions } from './figure/list-definitions.js'
import { GetProjection } from './generation/get-projection.js'
import { ProjectionsRpc } from './generation/projections.rpc.js'
import { Rebuild } from './generation/rebuild.js'
import { StartRebuild } from './generation/start-rebuild.js'
import { Progress } from './journal/progress.js'
import { ProjectionSink } from './journal/projection-sink.js'
import { OverviewsRpc } from './overview/overviews.rpc.js'
import { RunOverview } from './overview/run-overview.js'
import { RunPublishable } from './publication/run-publishable.js'
import { ListRows } from './report/list-rows.js'
import { ReportsRpc } from './report/reports.rpc.js'
import { RunReport } from './report/run-report.js'
import { Images } from './sheet/images.js'

@Module({
  imports: [
    ServiceHostModule.for({ service: 'reporting', entities: [], rpc: reportingRpc, sink: ProjectionSink }),
  ],
  controllers: [OverviewsRpc, ReportsRpc, ComparisonsRpc, ProjectionsRpc],
  providers: [
    RunOverview,
    RunReport,
    ListRows,
    CompareOrganisations,
    RunPublishable,
    ListDefinitions,
    GetProjection,
    StartRebuild,
    Rebuild,
    Progress,
    Images,
  ],
})
export class ReportingModule {}
