import type { paths } from '@sih/api-client'
import { Controller, Get, Param, Query } from '@nestjs/common'
import { For, isProgramme, organisationRoles, programmeRoles } from '../../http/access.js'
import { page, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { filterChoices, type Report } from './filter-choices.js'
import { knownReport } from './known-report.js'
import { namesOf } from './names-of.js'
import { narrowed, only, type Given, type Narrowed } from './narrowed.js'
import { reportTable } from './report-table.js'
import { columnsOf } from './row-columns.js'
import { shownFigures } from './shown-figures.js'
import { usersOf } from './users-of.js'
import { withProblems } from './with-problems.js'

type Rows = paths['/api/v1/reports/{report}/rows']['get']['parameters']['query']
type GroupBy = NonNullable<
  NonNullable<paths['/api/v1/reports/{report}']['get']['parameters']['query']>['groupBy']
>

/** Figures: an overview, by category, and the rows behind them. */
@Controller('reports')
@For(...organisationRoles, ...programmeRoles)
export class ReportsController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async overview(@Visiting() visit: SignedIn, @Query() given: Given): Promise<Page> {
    const asked = narrowed(given)
    const trend = only(given, 'trend') === 'month' ? ('month' as const) : undefined
    const [{ found, wrong }, definitions, choices] = await Promise.all([
      withProblems(visit.api.get('/reports/overview', { query: { ...asked, trend } })),
      visit.api.get('/reports/definitions'),
      this.choices(null, visit, asked),
    ])
    const figures = found && shownFigures(found.figures, definitions)
    return page('reports/overview.njk', { overview: found, wrong, figures, asked, trend, choices })
  }

  @Get(':report')
  async byCategory(
    @Visiting() visit: SignedIn,
    @Param('report') wanted: string,
    @Query() given: Given,
  ): Promise<Page> {
    const report = knownReport(wanted)
    const asked = narrowed(given)
    const groupBy = (only(given, 'groupBy') ?? 'month') as GroupBy
    const { api } = visit
    const query = { ...asked, groupBy, cursor: only(given, 'cursor') }
    const [{ found, wrong }, definitions, choices, names] = await Promise.all([
      withProblems(api.get('/reports/{report}', { path: { report }, query })),
      api.get('/reports/definitions'),
      this.choices(report, visit, asked),
      groupBy === 'user' ? usersOf(visit) : new Map<string, string>(),
    ])
    return page('reports/report.njk', {
      report,
      figures: found,
      wrong,
      table: found && reportTable(found, definitions, { asked, names }),
      total: found && shownFigures(found.total, definitions),
      asked,
      groupBy,
      choices,
      paging: paging(visit.page, found ?? {}),
    })
  }

  @Get(':report/rows')
  async rows(
    @Visiting() visit: SignedIn,
    @Param('report') wanted: string,
    @Query() given: Given,
  ): Promise<Page> {
    const report = knownReport(wanted)
    const asked = { ...narrowed(given), figure: only(given, 'figure') as Rows['figure'] }
    const query = { ...asked, cursor: only(given, 'cursor'), limit: 50 }
    const [{ found, wrong }, definitions, choices, users] = await Promise.all([
      withProblems(visit.api.get('/reports/{report}/rows', { path: { report }, query })),
      visit.api.get('/reports/definitions'),
      this.choices(report, visit, asked),
      usersOf(visit),
    ])
    const rows = found?.items ?? []
    return page('reports/rows.njk', {
      report,
      rows: found,
      wrong,
      columns: columnsOf(rows),
      names: await namesOf(
        visit,
        rows.map(({ candidateId }) => candidateId),
      ),
      users: Object.fromEntries(users),
      definition: definitions.figures.find(({ figure }) => figure === asked.figure),
      asked,
      choices,
      candidatesAt: isProgramme(visit.signIn.role) ? '/programme/candidates' : '/candidates',
      paging: paging(visit.page, found ?? {}),
    })
  }

  private async choices(report: Report | null, { signIn }: SignedIn, asked: Narrowed) {
    return filterChoices(report, await this.reference.read(), { asked, ofAll: isProgramme(signIn.role) })
  }
}
