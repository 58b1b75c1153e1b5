import { Refusal, type Body } from '@sih/api-client'
import { Controller, Get, Post, Query, Res } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { For } from '../../http/access.js'
import { PassedOn, goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { Invalid } from '../../http/invalid.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Visits } from '../../http/visits.js'

type Reason = Body<'post', '/candidates/me/close'>['reason']

const notYet = ['EXPORT_NOT_FOUND', 'EXPORT_NOT_READY']

/** A candidate's rights: see, download, switch off, close, erase. */
@Controller('my-data')
@For('candidate')
export class MyDataController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Visiting() { api }: SignedIn): Promise<Page> {
    const [visibility, consents] = await Promise.all([
      available(api.get('/candidates/me/visibility')),
      available(api.get('/candidates/me/consents')),
    ])
    return page('candidate/my-data.njk', { visibility, consents })
  }

  @Get('who-has-looked')
  async whoHasLooked(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const history = await visit.api.get('/candidates/me/access-history', { query: { cursor, limit: 30 } })
    return page('candidate/who-has-looked.njk', { history, paging: paging(visit.page, history) })
  }

  @Post('export')
  async ask(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/candidates/me/export', { key: typed.key })
    return goTo('/my-data', 'We are putting it together. An e-mail tells you when it is ready.')
  }

  @Get('export')
  async read(@Visiting() { api }: SignedIn, @Query('as') as?: string): Promise<PassedOn | Page> {
    const accept = as === 'data' ? 'application/json' : 'text/html'
    try {
      return new PassedOn(await api.send('get', '/candidates/me/export', undefined, { accept }))
    } catch (error) {
      if (!(error instanceof Refusal) || !notYet.includes(error.code)) throw error
      return page('candidate/no-export.njk', { isAsked: error.code === 'EXPORT_NOT_READY' })
    }
  }

  @Post('visibility')
  async switchOnOrOff(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const visible = typed.text('visible') === 'true'
    await api.put('/candidates/me/visibility', { body: { visible } })
    return goTo(
      '/my-data',
      visible ? 'Your profile is switched on' : 'Your profile is switched off: no organisation sees it',
    )
  }

  @Get('close')
  askToClose(): Page {
    return page('candidate/close.njk')
  }

  @Post('close')
  async close(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const reason = typed.text('reason') as Reason | undefined
    if (!reason) throw Invalid.field('reason', 'Select why you close your profile')
    await api.post('/candidates/me/close', { body: { reason }, key: typed.key })
    return goTo('/my-data', 'Your profile is closed. You can open it again at any time.')
  }

  @Post('reopen')
  async reopen(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/candidates/me/reopen', { key: typed.key })
    return goTo('/my-data', 'Your profile is open again, with everything as it was')
  }

  @Get('erase')
  askToErase(): Page {
    return page('candidate/erase.njk')
  }

  @Post('erase')
  async erase(
    @Visiting() visit: SignedIn,
    @Form() typed: Typed,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<GoTo> {
    if (!typed.ticked('confirms')) throw Invalid.field('confirms', 'Confirm that everything is to be erased')
    await visit.api.post('/candidates/me/erasure', {
      body: { password: typed.needed('password'), confirms: true },
    })
    await this.visits.signOut(visit, reply)
    return goTo('/erased')
  }
}
