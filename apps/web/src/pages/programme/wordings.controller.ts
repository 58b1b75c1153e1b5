import { Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** The wordings of the Data Sharing Agreement: drafted, published, and signed anew where that is needed. */
@Controller('programme/agreements')
@For('programme_admin')
export class WordingsController {
  @Get()
  async list(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const wordings = await visit.api.get('/admin/dsa-templates', { query: { cursor, limit: 20 } })
    return page('programme/wordings.njk', { wordings, paging: paging(visit.page, wordings) })
  }

  @Get('new')
  async ask(@Visiting() { api }: SignedIn): Promise<Page> {
    const { items } = await api.get('/admin/dsa-templates', { query: { limit: 1 } })
    const newest =
      items[0] && (await api.get('/admin/dsa-templates/{version}', { path: { version: items[0].version } }))
    return page('programme/wording-new.njk', { newest })
  }

  @Post('new')
  async draft(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = { text: typed.needed('text'), validMonths: typed.number('validMonths') ?? null }
    const { version } = await api.post('/admin/dsa-templates', { body, key: typed.key })
    return goTo(`/programme/agreements/${version}`, 'The draft is kept. Read it once more, then publish it.')
  }

  @Get(':version')
  async read(@Visiting() { api }: SignedIn, @Param('version') version: string): Promise<Page> {
    return page('programme/wording.njk', {
      wording: await api.get('/admin/dsa-templates/{version}', { path: numbered(version) }),
    })
  }

  @Get(':version/publish')
  async askPublish(@Visiting() { api }: SignedIn, @Param('version') version: string): Promise<Page> {
    return page('programme/wording-publish.njk', {
      wording: await api.get('/admin/dsa-templates/{version}', { path: numbered(version) }),
    })
  }

  @Post(':version/publish')
  async publish(@Visiting() { api }: SignedIn, @Param('version') version: string): Promise<GoTo> {
    await api.post('/admin/dsa-templates/{version}/publish', { path: numbered(version) })
    return goTo(
      `/programme/agreements/${version}`,
      'Published: agreements are issued in this wording from now on',
    )
  }

  @Get(':version/re-sign')
  async askReSign(@Visiting() { api }: SignedIn, @Param('version') version: string): Promise<Page> {
    return page('programme/wording-re-sign.njk', {
      wording: await api.get('/admin/dsa-templates/{version}', { path: numbered(version) }),
    })
  }

  @Post(':version/re-sign')
  async reSign(
    @Visiting() { api }: SignedIn,
    @Param('version') version: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { by: typed.date('by') ?? '' }
    await api.post('/admin/dsa-templates/{version}/require-re-signing', {
      path: numbered(version),
      body,
      key: typed.key,
    })
    return goTo(`/programme/agreements/${version}`, 'The new wording is on its way to the signatories')
  }
}

function numbered(written: string): { version: number } {
  const version = Number(written)
  if (!Number.isSafeInteger(version) || version < 1) throw new NotFoundException()
  return { version }
}
