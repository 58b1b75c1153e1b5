import type { components } from '@sih/api-client'
import { Controller, Get, Param, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { PassedOn, goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { paging } from '../../http/paging.js'
import type { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { auditFilters } from './audit-filters.js'

type SavedExport = components['schemas']['SavedExport']

/** Exports that are made in the background, of all of the trail or of what a search finds. */
@Controller('audit/exports')
@For('auditor')
export class ExportsController {
  @Get()
  async list(@Visiting() visit: SignedIn): Promise<Page> {
    const cursor = new URL(visit.page, 'http://here').searchParams.get('cursor') ?? undefined
    const found = await visit.api.get('/audit/exports', { query: { cursor, limit: 20 } })
    return page('auditor/exports.njk', { exports: found.items.map(shown), paging: paging(visit.page, found) })
  }

  /** @param typed has the address of the search in its field `search` */
  @Post()
  async ask(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const { filters } = auditFilters(typed.text('search') ?? '/home')
    await api.post('/audit/exports', { body: filters, key: typed.key })
    return goTo('/audit/exports', 'The export is being made')
  }

  @Get(':id/file')
  async file(@Visiting() { api }: SignedIn, @Param('id') exportId: string): Promise<PassedOn> {
    return new PassedOn(await api.send('get', `/audit/exports/${encodeURIComponent(exportId)}/file`))
  }
}

/** What was looked for, in a line. */
const shown = (made: SavedExport) => ({
  ...made,
  of: Object.entries(made.filters)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `${name} ${String(value)}`),
})
