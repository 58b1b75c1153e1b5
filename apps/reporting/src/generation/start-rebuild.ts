import { reportingEvents, type Projection } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Progress } from '../journal/progress.js'
import { projectionView } from './projection.view.js'
import { Rebuild } from './rebuild.js'

@Injectable()
export class StartRebuild {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
    private readonly rebuild: Rebuild,
  ) {}

  async run(): Promise<Projection> {
    const projection = await this.work.run(async (tx) => {
      const [begun] = await tx.query<{ id: number }>(
        `insert into generation (state, begun_at) values ('building', $1)
         on conflict (state) where state = 'building' do nothing returning id`,
        [tx.now()],
      )
      if (!begun) throw new DomainError('REBUILD_UNDER_WAY')
      tx.publish(reportingEvents.rebuildStarted, { generation: begun.id })
      return projectionView(tx, this.progress)
    })
    this.rebuild.nudge()
    return projection
  }
}
