import { organisationsEvents, worklistKinds, type WorklistCounts } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { worklistItems } from './worklist-items.js'

@Injectable()
export class CountWorklist {
  constructor(private readonly work: UnitOfWork) {}

  run(): Promise<WorklistCounts> {
    return this.work.read(async (tx) => {
      const rows = await tx.query<{ kind: string; count: number }>(
        `select kind, count(*)::integer as count from (${worklistItems}) item group by kind`,
        [null, tx.now()],
      )
      const counted = new Map(rows.map(({ kind, count }) => [kind, count]))
      const counts = worklistKinds.map((kind) => ({ kind, count: counted.get(kind) ?? 0 }))
      tx.publish(organisationsEvents.worklistOpened, {
        count: counts.reduce((sum, { count }) => sum + count, 0),
      })
      return { counts }
    })
  }
}
