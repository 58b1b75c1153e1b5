import { reportingEvents, type FigureName, type ReportRows, type ReportRowsRequest } from '@sih/contracts'
import { londonDay } from '@sih/calendar'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { figures } from '../figure/figures.js'
import { Progress } from '../journal/progress.js'
import { Images } from '../sheet/images.js'
import { conditionsOf, filterNames } from './conditions.js'
import { filterWords } from './filter-words.js'
import { pageOfPlaces, placeToContinue } from './page-of-places.js'
import { periodOf, type Period } from './period.js'
import { organisationShown } from './report.policy.js'
import { rowsAt } from './row.view.js'
import { rowsOf } from './rows-of.js'

@Injectable()
export class ListRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
    private readonly images: Images,
  ) {}

  run = (request: ReportRowsRequest, principal: Principal): Promise<ReportRows> =>
    this.work.read(async (tx) => {
      const { report, figure } = request
      assertOfReport(request)
      const organisationId = organisationShown(principal, request.organisationId)
      const period = periodOf(request, tx.now())
      assertKnownOneByOne(figure, period, tx.now())
      const asOf = await this.progress.asOf(tx)
      const { generation, before } = await placeToContinue(tx, request.cursor)
      const conditions = await conditionsOf(tx, generation, request, organisationId)
      const counted = rowsOf(figures[figure].measure, period, tx.now())
      const rows = { ...counted, conditions: [...conditions, ...counted.conditions] }
      const page = pageOfPlaces(await this.images.of(tx, generation), rows, before, request.limit)
      const items = await rowsAt(tx, generation, counted.kind, page.places)
      const filters = filterNames(request)
      const shown = { report, ...period, organisationId, filters, figure, count: items.length }
      tx.publish(reportingEvents.reportRowsListed, shown)
      return {
        ...period,
        asOf: asOf.toISOString(),
        filters: await filterWords(tx, generation, request, organisationId),
        items,
        nextCursor: page.nextCursor,
      }
    })
}

function assertOfReport({ report, figure }: ReportRowsRequest): void {
  if (figures[figure].report === report) return
  const message = `Choose a figure of this report; this one is in ${figures[figure].report}`
  throw new DomainError('VALIDATION_FAILED', [{ field: 'figure', message }])
}

/** What stood at the end of a day that has passed is what began until then less what ended: a number without rows. */
function assertKnownOneByOne(figure: FigureName, { to }: Period, now: Date): void {
  if (!('standing' in figures[figure].measure) || to >= londonDay(now)) return
  const message =
    'What was open on a day that has passed is known by its number alone: choose a period until today'
  throw new DomainError('VALIDATION_FAILED', [{ field: 'to', message }])
}
