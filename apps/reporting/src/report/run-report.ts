import { reportingEvents, type Report, type ReportRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { factKinds } from '../fact/fact.js'
import { figuresOf } from '../figure/figures.js'
import { noCounts, valueOf, type Counts } from '../figure/value-of.js'
import { activeGeneration } from '../generation/generations.js'
import { Progress } from '../journal/progress.js'
import type { Image } from '../sheet/image.js'
import { Images } from '../sheet/images.js'
import { conditionsOf, filterNames } from './conditions.js'
import { count } from './count.js'
import { filterWords } from './filter-words.js'
import { groupsOf } from './groups.js'
import { periodOf, type Period } from './period.js'
import { organisationShown } from './report.policy.js'

@Injectable()
export class RunReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
    private readonly images: Images,
  ) {}

  run = (request: ReportRequest, principal: Principal): Promise<Report> =>
    this.work.read(async (tx) => {
      const organisationId = organisationShown(principal, request.organisationId)
      const period = periodOf(request, tx.now())
      const asOf = await this.progress.asOf(tx)
      const { report } = request
      const groupBy = request.groupBy ?? null
      const image = await this.images.of(tx, await activeGeneration(tx))
      const { groups, total } = await countGroups(tx, image, period, request, organisationId)
      const filters = filterNames(request)
      tx.publish(reportingEvents.reportRun, { report, ...period, organisationId, groupBy, filters })
      const values = (counts: Counts) => figuresOf(report).map(([figure]) => valueOf(figure, counts))
      return {
        report,
        ...period,
        groupBy,
        asOf: asOf.toISOString(),
        filters: filterWords(request),
        groups: groups.map(({ value, label, counts }) => ({ value, label, figures: values(counts) })),
        total: values(total),
      }
    })
}

async function countGroups(
  tx: Tx,
  image: Image,
  period: Period,
  request: ReportRequest,
  organisationId: string | null,
) {
  const conditions = await conditionsOf(tx, image.generation, request, organisationId)
  const kinds = factKinds[request.report]
  const spans = [{ label: 'all', ...period }]
  const whole = count(image, tx.now(), { spans, conditions, splitBy: null }, kinds)
  const scope = { period, conditions, kinds }
  const groups = request.groupBy ? await groupsOf(tx, image, request.groupBy, scope) : []
  return { groups, total: whole.get('all')?.get('') ?? noCounts() }
}
