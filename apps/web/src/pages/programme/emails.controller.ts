import type { Body, paths } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { count } from '../../rendering/words.js'

type Filters = NonNullable<paths['/api/v1/admin/notifications/failed']['get']['parameters']['query']>
type Retry = Body<'post', '/admin/notifications/failed/retry'>

/** E-mails that have not been delivered, and trying them again. */
@Controller('programme/emails')
@For(...programmeRoles)
export class EmailsController {
  @Get()
  async list(@Visiting() visit: SignedIn, @Query() given: Record<string, string | undefined>): Promise<Page> {
    const filters = { state: given.state || undefined, problem: given.problem || undefined } as Filters
    const [emails, delivery] = await Promise.all([
      visit.api.get('/admin/notifications/failed', {
        query: { ...filters, cursor: given.cursor, limit: 20 },
      }),
      visit.api.get('/admin/notifications/delivery'),
    ])
    return page('programme/emails.njk', { emails, delivery, given, paging: paging(visit.page, emails) })
  }

  @Post('retry')
  async retryMany(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = { state: typed.text('state') ?? null, problem: typed.text('problem') ?? null } as Retry
    const retried = await api.post('/admin/notifications/failed/retry', { body, key: typed.key })
    return goTo('/programme/emails', `${count(retried.count, 'e-mail')} will be tried again now`)
  }

  @Get(':emailId')
  async show(@Visiting() { api }: SignedIn, @Param('emailId') emailId: string): Promise<Page> {
    return page('programme/email.njk', {
      email: await api.get('/admin/notifications/failed/{emailId}', { path: { emailId } }),
    })
  }

  @Post(':emailId/retry')
  async retry(@Visiting() { api }: SignedIn, @Param('emailId') emailId: string): Promise<GoTo> {
    await api.post('/admin/notifications/failed/{emailId}/retry', { path: { emailId } })
    return goTo('/programme/emails', 'The e-mail will be tried again now')
  }
}
