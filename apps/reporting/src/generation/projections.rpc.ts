import { Controller } from '@nestjs/common'
import { reportingRpc, type Empty } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { GetProjection } from './get-projection.js'
import { StartRebuild } from './start-rebuild.js'

@Controller()
export class ProjectionsRpc {
  constructor(
    private readonly getProjection: GetProjection,
    private readonly startRebuild: StartRebuild,
  ) {}

  @Handles(reportingRpc.getProjection) projection(_request: Empty) {
    return this.getProjection.run()
  }

  @Handles(reportingRpc.startRebuild) rebuild(_request: Empty) {
    return this.startRebuild.run()
  }
}
