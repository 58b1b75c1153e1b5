import { reportingEvents, type Report, type ReportRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { factKinds } from '../fact/fact.js'
import { figuresOf } from '../figure/figures.js'
import { valueOf, type Counts } from '../figure/value-of.js'
import { activeGeneration } from '../generation/generations.js'
import { Progress } from '../journal/progress.js'
import { Images } from '../sheet/images.js'
import { conditionsOf, filterNames } from './conditions.js'
import { filterWords } from './filter-words.js'
import { countTogether, groupsOf, type Group, type GroupPage } from './groups.js'
import { periodOf } from './period.js'
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
      const page = pageAsked(request)
      const asOf = await this.progress.asOf(tx)
      const { report } = request
      const groupBy = request.groupBy ?? null
      const image = await this.images.of(tx, await activeGeneration(tx))
      const conditions = await conditionsOf(tx, image.generation, request, organisationId)
      const scope = { period, conditions, kinds: factKinds[report] }
      const more = { after: page.after, limit: page.limit + 1 }
      const groups = groupBy ? await groupsOf(tx, image, groupBy, scope, more) : []
      const filters = filterNames(request)
      tx.publish(reportingEvents.reportRun, { report, ...period, organisationId, groupBy, filters })
      const values = (counts: Counts) => figuresOf(report).map(([figure]) => valueOf(figure, counts))
      const view = ({ counts, ...group }: Group) => ({ ...group, figures: values(counts) })
      const { items, nextCursor } = pageFrom(groups, page.limit, ({ value }) => [value], view)
      return {
        report,
        ...period,
        groupBy,
        asOf: asOf.toISOString(),
        filters: await filterWords(tx, image.generation, request, organisationId),
        groups: items,
        nextCursor,
        total: values(countTogether(image, tx.now(), scope)),
      }
    })
}

const usualGroups = 100

function pageAsked({ cursor, limit = usualGroups }: ReportRequest): GroupPage {
  const [after = ''] = (decodeCursor(cursor, 'text') ?? []) as string[]
  return { after, limit }
}
