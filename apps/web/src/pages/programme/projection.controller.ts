import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** How current the reports are, and making them anew. */
@Controller('programme/projection')
@For('programme_admin')
export class ProjectionController {
  @Get()
  async show(@Visiting() { api }: SignedIn): Promise<Page> {
    const projection = await api.get('/admin/reports/projection')
    const lag = Math.max(0, Math.round((Date.now() - Date.parse(projection.asOf)) / 1_000))
    return page('programme/projection.njk', {
      projection,
      lag,
      // Until every service has been heard of since the start, no moment is promised.
      isKnown: !projection.asOf.startsWith('1970'),
      isBuilding: projection.generations.some(({ state }) => state === 'building'),
    })
  }

  @Post('rebuild')
  async rebuild(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/admin/reports/rebuild', { key: typed.key })
    return goTo(
      '/programme/projection',
      'The reports are being made anew. Until that is done the present ones answer.',
    )
  }
}
