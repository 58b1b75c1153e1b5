import { reportingEvents, type Publishable, type PublishableRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { factKinds } from '../fact/fact.js'
import { figuresOf } from '../figure/figures.js'
import { valueOf, type Counts } from '../figure/value-of.js'
import { activeGeneration } from '../generation/generations.js'
import { Progress } from '../journal/progress.js'
import { countTogether, groupsOf, type Group } from '../report/groups.js'
import { Images } from '../sheet/images.js'
import { settledQuarter } from './quarter.js'
import { publish } from './suppress.js'

@Injectable()
export class RunPublishable {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
    private readonly images: Images,
  ) {}

  run = ({ report, quarter, groupBy }: PublishableRequest): Promise<Publishable> =>
    this.work.read(async (tx) => {
      const { settledOn, ...period } = settledQuarter(quarter, tx.now())
      const asOf = await this.progress.asOf(tx)
      const image = await this.images.of(tx, await activeGeneration(tx))
      const scope = { period, conditions: [], kinds: factKinds[report] }
      const groups = await groupsOf(tx, image, groupBy, scope)
      const whole = countTogether(image, tx.now(), scope)
      tx.publish(reportingEvents.publishableRun, { report, ...period, organisationId: null, groupBy })
      const figures = publishedFigures(report, groups, whole)
      return { report, groupBy, ...period, settledOn, asOf: asOf.toISOString(), figures }
    })
}

/** Counts alone: a share or a median would tell something of what is withheld. */
const publishedFigures = (
  report: Publishable['report'],
  groups: Group[],
  whole: Counts,
): Publishable['figures'] =>
  figuresOf(report).flatMap(([figure, { measure }]) => {
    if (!('count' in measure)) return []
    const countOf = (counts: Counts) => valueOf(figure, counts).value ?? 0
    const { counts, total } = publish(
      groups.map((group) => countOf(group.counts)),
      countOf(whole),
    )
    return [
      { figure, total, counts: groups.map(({ value, label }, n) => ({ value, label, count: counts[n]! })) },
    ]
  })
