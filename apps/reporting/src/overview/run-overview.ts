import { reportingEvents, type Overview, type OverviewRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { factKinds } from '../fact/fact.js'
import { noCounts } from '../figure/value-of.js'
import { activeGeneration } from '../generation/generations.js'
import { Progress } from '../journal/progress.js'
import { bucketsOf, periodBefore } from '../report/buckets.js'
import { conditionsOf, filterNames } from '../report/conditions.js'
import { count } from '../report/count.js'
import { filterWords } from '../report/filter-words.js'
import { periodOf, type Period } from '../report/period.js'
import { organisationShown } from '../report/report.policy.js'
import { headline, overviewFigures, type CountsOverTime } from './overview.view.js'

const allKinds = Object.values(factKinds).flat()

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
      const counts = await countOverTime(tx, period, request, organisationId)
      const filters = filterNames(request)
      tx.publish(reportingEvents.reportRun, { report: 'overview', ...period, organisationId, filters })
      return {
        ...period,
        asOf: asOf.toISOString(),
        filters: filterWords(request),
        ...headline(counts.now),
        before: periodBefore(period),
        figures: overviewFigures(counts),
      }
    })
}

async function countOverTime(
  tx: Tx,
  period: Period,
  request: OverviewRequest,
  organisationId: string | null,
): Promise<CountsOverTime> {
  const trend = bucketsOf(period, request.trend ?? 'week')
  const labelled = (label: string, { from, to }: Period) => ({ label, from, to })
  const spans = [
    labelled('now', period),
    labelled('before', periodBefore(period)),
    ...trend.map((bucket) => labelled(bucket.from, bucket)),
  ]
  const generation = await activeGeneration(tx)
  const conditions = await conditionsOf(tx, generation, request, organisationId)
  const answers = await count(tx, { generation, spans, conditions, splitBy: null }, allKinds)
  const countsOf = (label: string) => answers.get(label)?.get('') ?? noCounts()
  return {
    now: countsOf('now'),
    before: countsOf('before'),
    trend: trend.map((bucket) => ({ ...bucket, counts: countsOf(bucket.from) })),
  }
}
