import { reportingEvents, type Projection } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Progress } from '../journal/progress.js'
import { activeGeneration } from './generations.js'
import { projectionView } from './projection.view.js'

@Injectable()
export class GetProjection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
  ) {}

  run = (): Promise<Projection> =>
    this.work.read(async (tx) => {
      tx.publish(reportingEvents.projectionOpened, { generation: await activeGeneration(tx) })
      return projectionView(tx, this.progress)
    })
}
