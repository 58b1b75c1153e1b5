import { reportingEvents, type Overview, type OverviewRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { factKinds } from '../fact/fact.js'
import { activeGeneration } from '../generation/generations.js'
import { Progress } from '../journal/progress.js'
import { bucketsOf, periodBefore } from '../report/buckets.js'
import { conditionsOf, filterNames } from '../report/conditions.js'
import { Counted } from '../report/counted.js'
import { filterWords } from '../report/filter-words.js'
import { periodOf, type Period } from '../report/period.js'
import { organisationShown } from '../report/report.policy.js'
import type { Image } from '../sheet/image.js'
import { Images } from '../sheet/images.js'
import type { Condition } from '../sheet/scope.js'
import { headline, overviewFigures, type CountsOverTime } from './overview.view.js'

const allKinds = Object.values(factKinds).flat()

@Injectable()
export class RunOverview {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
    private readonly images: Images,
  ) {}

  run = (request: OverviewRequest, principal: Principal): Promise<Overview> =>
    this.work.read(async (tx) => {
      const organisationId = organisationShown(principal, request.organisationId)
      const period = periodOf(request, tx.now())
      // First how current, then the counts: what is counted in between only makes the promise safer.
      const asOf = await this.progress.asOf(tx)
      const image = await this.images.of(tx, await activeGeneration(tx))
      const conditions = await conditionsOf(tx, image.generation, request, organisationId)
      const counts = countOverTime(image, tx.now(), { ...period, trend: request.trend }, conditions)
      const filters = filterNames(request)
      tx.publish(reportingEvents.reportRun, { report: 'overview', ...period, organisationId, filters })
      return {
        ...period,
        asOf: asOf.toISOString(),
        filters: await filterWords(tx, image.generation, request, organisationId),
        ...headline(counts.now),
        before: periodBefore(period),
        figures: overviewFigures(counts),
      }
    })
}

function countOverTime(
  image: Image,
  now: Date,
  { trend: step = 'week', ...period }: Period & Pick<OverviewRequest, 'trend'>,
  conditions: Condition[],
): CountsOverTime {
  const trend = bucketsOf(period, step)
  const before = periodBefore(period)
  const question = { spans: [period, before, ...trend], conditions, split: null }
  const counted = new Counted(image, now, question, allKinds)
  return {
    now: counted.of(period),
    before: counted.of(before),
    trend: trend.map((span) => ({ ...span, counts: counted.of(span) })),
  }
}
