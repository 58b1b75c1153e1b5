import { Module } from '@nestjs/common'
import { reportingRpc } from '@sih/contracts'
import { ServiceHostModule } from '@sih/service-host'
import { Progress } from './figures/progress.js'
import { ProjectionSink } from './figures/projection-sink.js'
import { OverviewsRpc } from './overview/overviews.rpc.js'
import { RunOverview } from './overview/run-overview.js'

@Module({
  imports: [
    ServiceHostModule.for({ service: 'reporting', entities: [], rpc: reportingRpc, sink: ProjectionSink }),
  ],
  controllers: [OverviewsRpc],
  providers: [RunOverview, Progress],
})
export class ReportingModule {}
