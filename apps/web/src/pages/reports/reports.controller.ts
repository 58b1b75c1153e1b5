import type { paths } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common'
import { For, organisationRoles, programmeRoles } from '../../http/access.js'
import { PassedOn, page, type Page } from '../../http/answers.js'
import { paging, withQuery } from '../../http/paging.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { period } from './period.js'
import { shownFigures } from './shown-figures.js'

type Asked = NonNullable<paths['/api/v1/reports/{report}']['get']['parameters']['query']>
type GroupBy = NonNullable<Asked['groupBy']>

const reports = ['engagement', 'placements', 'job-fillings'] as const
type Report = (typeof reports)[number]

function known(report: string): Report {
  const name = reports.find((candidate) => candidate === report)
  if (!name) throw new NotFoundException()
  return name
}

/** Figures: an overview, by category, and the rows behind them. */
@Controller('reports')
@For(...organisationRoles, ...programmeRoles)
export class ReportsController {
  @Get()
  async overview(
    @Visiting() { api }: SignedIn,
    @Query() given: Record<string, string | undefined>,
  ): Promise<Page> {
    const [overview, definitions] = await Promise.all([
      api.get('/reports/overview', { query: period(given) }),
      api.get('/reports/definitions'),
    ])
    return page('reports/overview.njk', { overview, figures: shownFigures(overview.figures, definitions) })
  }

  @Get(':report')
  async byCategory(
    @Visiting() { api, page: address }: SignedIn,
    @Param('report') wanted: string,
    @Query() given: Record<string, string | undefined>,
  ): Promise<Page> {
    const report = known(wanted)
    const groupBy = (given.groupBy || 'month') as GroupBy
    const [figures, definitions] = await Promise.all([
      api.get('/reports/{report}', { path: { report }, query: { ...period(given), groupBy } }),
      api.get('/reports/definitions'),
    ])
    const total = shownFigures(figures.total, definitions)
    const csv = withQuery(address.replace(`/reports/${report}`, `/reports/${report}/csv`), {})
    return page('reports/report.njk', { report, figures, total, groupBy, csv })
  }

  @Get(':report/rows')
  async rows(
    @Visiting() visit: SignedIn,
    @Param('report') wanted: string,
    @Query() given: Record<string, string | undefined>,
  ): Promise<Page> {
    const report = known(wanted)
    const query = { ...period(given), figure: given.figure, cursor: given.cursor, limit: 50 } as never
    const rows = await visit.api.get('/reports/{report}/rows', { path: { report }, query })
    return page('reports/rows.njk', { report, rows, figure: given.figure, paging: paging(visit.page, rows) })
  }

  @Get(':report/csv')
  async csv(
    @Visiting() { api }: SignedIn,
    @Param('report') wanted: string,
    @Query() given: Record<string, string | undefined>,
  ): Promise<PassedOn> {
    const query = new URLSearchParams({ groupBy: given.groupBy || 'month' })
    for (const [name, day] of Object.entries(period(given))) if (day) query.set(name, day)
    return new PassedOn(
      await api.send('get', `/reports/${known(wanted)}?${query}`, undefined, { accept: 'text/csv' }),
    )
  }
}
