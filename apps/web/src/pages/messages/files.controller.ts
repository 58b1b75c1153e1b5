import { Controller, Get, Param, Query } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { page, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'

/** All files that were sent in a conversation, for who looks for one. */
@Controller('messages/:threadId/files')
@For('candidate', ...organisationRoles)
export class FilesController {
  @Get()
  async list(
    @Visiting() visit: SignedIn,
    @Param('threadId') threadId: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const path = { threadId }
    const [thread, files] = await Promise.all([
      visit.api.get('/threads/{threadId}', { path }),
      visit.api.get('/threads/{threadId}/attachments', { path, query: { cursor, limit: 50 } }),
    ])
    const own = visit.signIn.role === 'candidate' ? 'candidate' : 'organisation'
    return page('messages/files.njk', { thread, files, own, paging: paging(visit.page, files) })
  }
}
