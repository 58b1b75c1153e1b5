import { Controller, Get, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { page, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'

/** Candidates whom an organisation has kept waiting for longer than is allowed. */
@Controller('programme/unanswered')
@For(...programmeRoles)
export class UnansweredController {
  @Get()
  async list(
    @Visiting() visit: SignedIn,
    @Query('organisationId') organisationId?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const query = { organisationId: organisationId || undefined, cursor, limit: 20 }
    const escalated = await visit.api.get('/admin/worklist/responses', { query })
    return page('programme/unanswered.njk', { escalated, paging: paging(visit.page, escalated) })
  }
}
