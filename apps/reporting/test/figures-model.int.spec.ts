import {
  figureNames,
  figuresOfReports,
  reportNames,
  type FigureName,
  type Report,
  type ReportRequest,
  type ReportRows,
} from '@sih/contracts'
import { addDays, londonDay } from '@sih/calendar'
import { Consumption } from '@sih/journal'
import { UnitOfWork } from '@sih/persistence'
import { expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import fc from 'fast-check'
import { Rebuild } from '../src/generation/rebuild.js'
import { ProjectionSink } from '../src/journal/projection-sink.js'
import { bucketsOf, periodBefore } from '../src/report/buckets.js'
import { deliver, delivery } from './model/deliver.js'
import { history } from './model/history.js'
import { meets, plainFigure, type Filters } from './model/plain-figures.js'
import { recompute, type Row } from './model/recompute.js'
import {
  bands,
  contracts,
  days,
  kinds,
  now,
  organisations,
  staffGroups,
  stages,
  users,
} from './model/world.js'
import { startReporting, type Reporting } from './reporting-service.js'

let service: Reporting
let consumption: Consumption
beforeAll(async () => {
  service = await startReporting()
  service.clock.set(now)
  consumption = new Consumption(service.get(UnitOfWork), service.get(ProjectionSink))
})
afterAll(() => service?.stop())

/** More by hand: shrinking one that fails would take longer than to read it. */
const histories = Number(process.env['REPORT_HISTORIES'] ?? 12)
const emptied = ['history', 'known', 'organisation', 'fact', 'shelf', 'sheet', 'journal_cursor', 'generation']
const some = (values: readonly string[]) => fc.subarray([...values], { minLength: 1, maxLength: 2 })
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    region: some(['Y56', 'Y63', 'W00']),
    connection: some(['veteran', 'reservist', 'spouse', 'none']),
    service: some(['british_army', 'royal_navy', 'none']),
    staffGroup: some([...staffGroups, 'none']),
    band: some([...bands, 'none']),
    type: some([...kinds, ...contracts, 'interest', 'message', 'none']),
    stage: some([...stages, 'none']),
    answer: some(['open', 'answered', 'excused', 'none']),
    user: fc.constantFrom(...users, 'none'),
  },
  { requiredKeys: [] },
)
const today = londonDay(now)
const period = fc
  .tuple(fc.nat({ max: days }), fc.nat({ max: days }), fc.boolean())
  .map(([ago, length, untilToday]) => {
    const to = untilToday ? today : addDays(today, -ago)
    return { from: addDays(to, -length), to }
  })
const question = fc.record({
  report: fc.constantFrom(...reportNames),
  nth: fc.nat({ max: 20 }),
  filters: fc.oneof(fc.constant({}), filters, filters.map(oneOf)),
  period,
  organisation: fc.constantFrom(null, ...organisations),
  groupBy: fc.constantFrom(
    'day',
    'week',
    'month',
    'organisation',
    'region',
    'connection',
    'service',
    'staffGroup',
    'band',
    'type',
    'stage',
    'user',
    'answer',
  ),
})
type Question = typeof question extends fc.Arbitrary<infer Q> ? Q : never

/** Whatever else is asked: the figures of a report for each day, where a day too early or too late shows. */
const everyDay: Question[] = reportNames.map((report, nth) => ({
  report,
  nth,
  filters: {},
  period: { from: addDays(today, -days), to: today },
  organisation: null,
  groupBy: 'day',
}))

/** With one filter alone more is left to count. */
function oneOf(all: Filters): Filters {
  return Object.fromEntries(Object.entries(all).slice(0, 1))
}

const asking = (organisation: string | null) =>
  service.as(organisation === null ? programmeStaff() : organisationUser(organisation))

async function holds(rows: Row[], asked: Question): Promise<void> {
  const { filters, period, organisation } = asked
  const own = rows.filter((row) => meets(row, filters, organisation))
  const expected = (some: Row[], during = period) =>
    Object.fromEntries(figureNames.map((figure) => [figure, plainFigure(figure, some, during)]))
  const api = asking(organisation)
  const request = { ...filters, ...period } as object

  const overview = await api.overview(request)
  const shown = (of: (figure: (typeof overview.figures)[number]) => number | null) =>
    Object.fromEntries(overview.figures.map((figure) => [figure.figure, of(figure)]))
  expect(shown(({ value }) => value)).toEqual(expected(own))
  expect(shown(({ before }) => before)).toEqual(expected(own, periodBefore(period)))
  for (const [n, week] of bucketsOf(period, 'week').entries()) {
    expect([week, shown(({ trend }) => trend[n]!.value)]).toEqual([week, expected(own, week)])
  }

  await groupsHold(own, asked)
}

async function groupsHold(own: Row[], asked: Question): Promise<void> {
  const { report, filters, period, organisation } = asked
  const figures: readonly FigureName[] = figuresOfReports[report]
  const request = { ...(filters as object), ...period, report, groupBy: asked.groupBy } as ReportRequest
  const { groups, total } = await inPages(request, organisation)
  const values = (list: typeof total) => Object.fromEntries(list.map(({ figure, value }) => [figure, value]))
  const wanted = (some: Row[], during = period) =>
    Object.fromEntries(figures.map((figure) => [figure, plainFigure(figure, some, during)]))
  expect(values(total)).toEqual(wanted(own))
  if (asked.groupBy === 'day' || asked.groupBy === 'week' || asked.groupBy === 'month') {
    const buckets = bucketsOf(period, asked.groupBy)
    expect(groups.map(({ value, to, figures }) => [value, to, values(figures)])).toEqual(
      buckets.map((bucket) => [bucket.from, bucket.to, wanted(own, bucket)]),
    )
  } else {
    const category = asked.groupBy
    for (const { value, figures } of groups) {
      const those = own.filter((row) => [row[category]].flat().includes(value))
      expect([value, values(figures)]).toEqual([value, wanted(those)])
    }
    const said = new Set(groups.map(({ value }) => value))
    const unsaid = own.filter((row) => ![row[category]].flat().every((value) => said.has(value)))
    for (const figure of figures) expect(plainFigure(figure, unsaid, period) ?? 0).toBe(0)
  }
  await rowsHold(own, asked, report, figures[asked.nth % figures.length]!)
}

/** A few groups at a time, each page with the same total. */
async function inPages(request: ReportRequest, organisation: string | null) {
  const pages: Report[] = []
  for (let cursor: string | undefined; pages.length === 0 || cursor;) {
    const page = await asking(organisation).runReport({ ...request, limit: 4, cursor })
    pages.push(page)
    expect(page.total).toEqual(pages[0]!.total)
    cursor = page.nextCursor ?? undefined
  }
  return { groups: pages.flatMap(({ groups }) => groups), total: pages[0]!.total }
}

async function rowsHold(
  own: Row[],
  { filters, period, organisation }: Question,
  report: keyof typeof figuresOfReports,
  figure: FigureName,
) {
  const request = { report, figure, ...(filters as object), ...period }
  const api = asking(organisation)
  if ((figure === 'answersOpen' || figure === 'answersOverdue') && period.to < today) {
    await expectRefused(api.listReportRows(request), 'VALIDATION_FAILED')
    return
  }
  const listed = await allOf((cursor) => api.listReportRows({ ...request, limit: 7, ...cursor }))
  const exported = await allOf((cursor) => api.exportReportRows({ ...request, ...cursor }))
  const expected = behind(figure, own, period).map(
    ({ id, organisation, hours }) => `${id} ${organisation} ${hours}`,
  )
  expect([figure, listed]).toEqual([figure, expected.sort()])
  expect([figure, exported]).toEqual([figure, expected])
}

async function allOf(page: (cursor: { cursor?: string }) => Promise<ReportRows>): Promise<string[]> {
  const rows: string[] = []
  for (let next: string | null = ''; next !== null;) {
    const { items, nextCursor } = await page(next ? { cursor: next } : {})
    rows.push(...items.map(({ id, organisationId, hours }) => `${id} ${organisationId} ${hours}`))
    next = nextCursor
  }
  return rows.sort()
}

/** The rows that the definition of a figure speaks of; of what stands, those that are open now. */
function behind(figure: FigureName, rows: Row[], { from, to }: { from: string; to: string }): Row[] {
  const counted: Partial<Record<FigureName, string>> = {
    timeToAnswerMedian: 'answersGiven',
    timeToAnswerP90: 'answersGiven',
    conversionToJob: 'placementsCompleted',
  }
  if (figure === 'answersOpen' || figure === 'answersOverdue') {
    const open = rows.filter((row) => row.counted === 'answersAwaited' && row.answer === 'open')
    return figure === 'answersOpen' ? open : open.filter(({ overdueOn }) => overdueOn! <= today)
  }
  return rows.filter((row) => row.counted === (counted[figure] ?? figure) && from <= row.day && row.day <= to)
}

test('every figure is that of a plain recomputation, in overview, groups, rows and files, also after a rebuild', async () => {
  const questions = fc.array(question, { minLength: 4, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(history, delivery, questions, async (events, how, asked) => {
      for (const table of emptied) await service.dataSource.query(`delete from ${table}`)
      await service.dataSource.query(`insert into generation (state) values ('active')`)
      await deliver(consumption, events, how)
      const rows = recompute(events)
      for (const one of asked) await holds(rows, one)
      await groupsHold(rows, everyDay[events.length % everyDay.length]!)
      await service.dataSource.query(`insert into generation (state) values ('building')`)
      await service.get(Rebuild).run()
      expect(await service.dataSource.query(`select from generation where state = 'building'`)).toEqual([])
      for (const one of asked) await holds(rows, one)
    }),
    { numRuns: histories, endOnFailure: true },
  )
}, 300_000)
