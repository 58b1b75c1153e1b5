import { Controller, Get, Param, Query } from '@nestjs/common'
import { For, organisationRoles, programmeRoles } from '../../http/access.js'
import { PassedOn } from '../../http/answers.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { asQuery } from '../../rendering/as-query.js'
import { knownReport } from './known-report.js'
import { narrowed, only, type Given } from './narrowed.js'

const overview = 'overview'

/** Reports to take away: as files for spreadsheet programs, or to print. */
@Controller('reports')
@For(...organisationRoles, ...programmeRoles)
export class ReportFilesController {
  @Get(':report/csv')
  csv(@Visiting() visit: SignedIn, @Param('report') wanted: string, @Query() given: Given) {
    return this.form(visit, wanted, given, 'text/csv')
  }

  @Get(':report/print')
  print(@Visiting() visit: SignedIn, @Param('report') wanted: string, @Query() given: Given) {
    return this.form(visit, wanted, given, 'text/html')
  }

  @Get(':report/rows/csv')
  async rows(
    @Visiting() { api }: SignedIn,
    @Param('report') wanted: string,
    @Query() given: Given,
  ): Promise<PassedOn> {
    const query = asQuery({ ...narrowed(given), figure: only(given, 'figure') })
    return new PassedOn(await api.send('get', `/reports/${knownReport(wanted)}/rows.csv?${query}`))
  }

  private async form({ api }: SignedIn, wanted: string, given: Given, accept: string): Promise<PassedOn> {
    const report = wanted === overview ? overview : knownReport(wanted)
    const shape =
      report === overview ? { trend: only(given, 'trend') } : { groupBy: only(given, 'groupBy') ?? 'month' }
    const query = asQuery({ ...narrowed(given), ...shape })
    return new PassedOn(await api.send('get', `/reports/${report}?${query}`, undefined, { accept }))
  }
}
