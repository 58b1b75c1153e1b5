import { Controller, Get, Post, Query } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { Visit } from '../../http/visit.js'

/** Organisations that have pledged, and one that wants to. */
@Controller()
@For('everybody')
export class PledgesController {
  @Get('pledged-organisations')
  async list(
    @Visiting() visit: Visit,
    @Query('search') search?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const found = await visit.api.get('/organisations', {
      query: { search: search || undefined, cursor, limit: 20 },
    })
    return page('open/pledged-organisations.njk', { found, search, paging: paging(visit.page, found) })
  }

  @Get('pledge')
  ask(): Page {
    return page('open/pledge.njk')
  }

  @Post('pledge')
  async pledge(@Visiting() { api }: Visit, @Form() typed: Typed): Promise<GoTo> {
    const [odsCode, contactName] = [typed.needed('odsCode').toUpperCase(), typed.needed('contactName')]
    const [contactJobTitle, contactEmail] = [typed.needed('contactJobTitle'), typed.needed('contactEmail')]
    const body = { odsCode, contactName, contactJobTitle, contactEmail, message: typed.text('message') }
    await api.post('/pledges', { body, key: typed.key })
    return goTo('/pledge/sent')
  }

  @Get('pledge/sent')
  sent(): Page {
    return page('open/pledge-sent.njk')
  }
}
