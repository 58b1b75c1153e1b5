import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { aboutWhat } from './about-what.js'

/** What somebody has been told, newest first, and the way to what it is about. */
@Controller('news')
@For('candidate', ...organisationRoles, ...programmeRoles, 'auditor')
export class NewsController {
  @Get()
  async list(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const news = await visit.api.get('/notifications', { query: { cursor, limit: 20 } })
    const items = news.items.map((item) => ({ ...item, address: aboutWhat(item, visit.signIn.role) }))
    return page('news/list.njk', { items, paging: paging(visit.page, news) })
  }

  @Post(':notificationId/read')
  async read(@Visiting() { api }: SignedIn, @Param('notificationId') notificationId: string): Promise<GoTo> {
    await api.post('/notifications/{notificationId}/read', { path: { notificationId } })
    return goTo('/news')
  }
}
