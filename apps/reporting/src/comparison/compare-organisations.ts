import { reportingEvents, type Comparison, type ComparisonRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, encodeCursor, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { figures } from '../figure/figures.js'
import { activeGeneration } from '../generation/generations.js'
import { Progress } from '../journal/progress.js'
import { periodBefore } from '../report/buckets.js'
import { conditionsOf, filterNames } from '../report/conditions.js'
import { Counted } from '../report/counted.js'
import { filterWords } from '../report/filter-words.js'
import { periodOf, type Period } from '../report/period.js'
import { organisationShown } from '../report/report.policy.js'
import type { Image } from '../sheet/image.js'
import { Images } from '../sheet/images.js'
import { comparableOrganisations } from './comparable-organisations.js'
import { compared, isBefore, ranked, sortKey, type Compared, type SortKey } from './compared.js'
import { kindsOf } from './kinds-of.js'

@Injectable()
export class CompareOrganisations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly progress: Progress,
    private readonly images: Images,
  ) {}

  run = (request: ComparisonRequest, principal: Principal): Promise<Comparison> =>
    this.work.read(async (tx) => {
      const { figure, sort = 'highest', limit = defaultLimit } = request
      const organisationId = organisationShown(principal, request.organisationId)
      const period = periodOf(request, tx.now())
      const after = decodeCursor(request.cursor, 'number', 'text', 'id') as SortKey | null
      const asOf = await this.progress.asOf(tx)
      const image = await this.images.of(tx, await activeGeneration(tx))
      const all = await compareAll(tx, image, period, request, organisationId)
      const wanted = request.notAnswering ? all.filter(isNotAnswering) : all
      const rest = ranked(sort, wanted).filter((each) => !after || isBefore(after, sortKey(sort, each)) < 0)
      const items = rest.slice(0, limit)
      const filters = filterNames(request)
      const { report } = figures[figure]
      const shown = { report, ...period, organisationId, filters, figure, count: items.length }
      tx.publish(reportingEvents.organisationsCompared, shown)
      return {
        figure,
        ...period,
        asOf: asOf.toISOString(),
        filters: await filterWords(tx, image.generation, request, organisationId),
        items,
        nextCursor: rest.length > limit ? encodeCursor(sortKey(sort, items.at(-1)!)) : null,
      }
    })
}

const isNotAnswering = ({ answersOverdue, answersGiven }: Compared) =>
  answersOverdue > 0 && answersGiven === 0

async function compareAll(
  tx: Tx,
  image: Image,
  period: Period,
  request: ComparisonRequest,
  organisationId: string | null,
): Promise<Compared[]> {
  const { figure, region } = request
  const { generation } = image
  const split = { column: 'organisation', groups: image.numbersOf('organisation') } as const
  const before = periodBefore(period)
  const conditions = await conditionsOf(tx, generation, request, organisationId)
  const counted = new Counted(
    image,
    tx.now(),
    { spans: [period, before], conditions, split },
    kindsOf(figure),
  )
  const places = await conditionsOf(tx, generation, region ? { region } : {}, organisationId)
  const unfiltered = { spans: [period], conditions: places, split }
  const answered = new Counted(image, tx.now(), unfiltered, answerKinds)
  const ids = [counted.groupsIn(period), counted.groupsIn(before), answered.groupsIn(period)].flat()
  const organisations = await comparableOrganisations(tx, generation, [...new Set(ids)], {
    region,
    organisationId,
  })
  return organisations.map((organisation) => {
    const id = organisation.organisationId
    return compared(figure, organisation, {
      now: counted.of(period, id),
      before: counted.of(before, id),
      answers: answered.of(period, id),
    })
  })
}

const answerKinds = ['answersGiven', 'answersAwaited'] as const
