import { reportingEvents, type Overview, type OverviewRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { sumCounts } from '../figures/daily-counts.js'
import { figures, type FigureName } from '../figures/figures.js'
import { Progress } from '../figures/progress.js'
import { organisationShown } from './overview.policy.js'
import { periodOf } from './period.js'

@Injectable()
export class RunOverview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
  ) {}

  run = (request: OverviewRequest, principal: Principal): Promise<Overview> =>
    this.work.read(async (tx) => {
      const organisationId = organisationShown(principal, request.organisationId)
      const period = periodOf(request, tx.now())
      // First how current, then the counts: what is counted in between only makes the promise safer.
      const asOf = await this.progress.asOf(tx)
      const counts = await sumCounts(tx, period, organisationId)
      tx.publish(reportingEvents.reportRun, { report: 'overview', ...period, organisationId })
      return { ...period, asOf: asOf.toISOString(), ...headline(counts) }
    })
}

const headline = (counts: Map<FigureName, number>) =>
  Object.fromEntries(
    Object.keys(figures).map((name) => [name, counts.get(name as FigureName) ?? 0]),
  ) as Record<FigureName, number>
