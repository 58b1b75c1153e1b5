import type { paths } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { linesTold } from './lines-told.js'
import { asUpload } from './uploads.js'

const outcomes = ['refused', 'added', 'renamed', 'closed', 'reopened', 'amended', 'unchanged'] as const
type Outcome = NonNullable<
  NonNullable<paths['/api/v1/admin/ods-imports/{importId}/rows']['get']['parameters']['query']>['outcome']
>

/** The published list of NHS trusts, tried first and then imported; what became of each of its rows. */
@Controller('programme/ods-imports')
@For(...programmeRoles)
export class OdsImportsController {
  @Get()
  async list(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const imports = await visit.api.get('/admin/ods-imports', { query: { cursor, limit: 20 } })
    return page('programme/ods-imports.njk', { imports, paging: paging(visit.page, imports) })
  }

  @Get('new')
  ask(): Page {
    return page('programme/ods-import-new.njk')
  }

  @Post('new')
  async import(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const file = typed.file('file')
    if (!file) throw Invalid.field('file', 'Select the file of the ODS')
    const dryRun = typed.text('way') !== 'import'
    const answered = await linesTold(api.send('post', `/admin/ods-imports?dryRun=${dryRun}`, asUpload(file)))
    const { id } = (await answered.json()) as { id: string }
    return goTo(`/programme/ods-imports/${id}`)
  }

  @Get(':importId')
  async report(
    @Visiting() visit: SignedIn,
    @Param('importId') importId: string,
    @Query('outcome') wanted?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const path = { importId }
    const outcome = outcomes.find((known) => known === wanted) as Outcome | undefined
    const [report, rows] = await Promise.all([
      visit.api.get('/admin/ods-imports/{importId}', { path }),
      visit.api.get('/admin/ods-imports/{importId}/rows', { path, query: { outcome, cursor, limit: 50 } }),
    ])
    return page('programme/ods-import.njk', {
      report,
      rows,
      outcomes,
      outcome,
      paging: paging(visit.page, rows),
    })
  }
}
