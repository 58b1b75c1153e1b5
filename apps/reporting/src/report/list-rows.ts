import { reportingEvents, type ReportRows, type ReportRowsRequest } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, encodeCursor, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { figures } from '../figure/figures.js'
import { Progress } from '../journal/progress.js'
import { findPlaces, type Place } from '../mark/find-places.js'
import { conditionsOf, filterNames } from './conditions.js'
import { filterWords } from './filter-words.js'
import { periodOf } from './period.js'
import { organisationShown } from './report.policy.js'
import { rowsAt } from './row.view.js'
import { rowsOf } from './rows-of.js'

@Injectable()
export class ListRows {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
  ) {}

  run = (request: ReportRowsRequest, principal: Principal): Promise<ReportRows> =>
    this.work.read(async (tx) => {
      const { report, figure } = request
      assertOfReport(request)
      const organisationId = organisationShown(principal, request.organisationId)
      const period = periodOf(request, tx.now())
      const asOf = await this.progress.asOf(tx)
      const conditions = await conditionsOf(tx, request, organisationId)
      const counted = rowsOf(figures[figure].measure, period, tx.now())
      const scope = { spans: [counted.span], conditions: [...conditions, ...counted.conditions] }
      const page = await pageOfPlaces(tx, scope, request)
      const items = await rowsAt(tx, page.places)
      const filters = filterNames(request)
      const shown = { report, ...period, organisationId, filters, figure, count: items.length }
      tx.publish(reportingEvents.reportRowsListed, shown)
      return {
        ...period,
        asOf: asOf.toISOString(),
        filters: filterWords(request),
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

async function pageOfPlaces(
  tx: Tx,
  scope: Parameters<typeof findPlaces>[1],
  { cursor, limit = defaultLimit }: ReportRowsRequest,
): Promise<{ places: Place[]; nextCursor: string | null }> {
  const keys = decodeCursor(cursor, 'instant', 'number')
  const before = keys && { month: String(keys[0]).slice(0, 10), place: Number(keys[1]) }
  const places = await findPlaces(tx, scope, before, limit + 1)
  const last = places.length > limit ? places[limit - 1]! : null
  return {
    places: places.slice(0, limit),
    nextCursor: last && encodeCursor([`${last.month}T00:00:00Z`, last.place]),
  }
}
