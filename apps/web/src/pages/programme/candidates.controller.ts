import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { candidateFilters, type CandidateQuery } from '../organisation/candidate-filters.js'
import { searched } from '../organisation/searched.js'

type CloseReason = Body<'post', '/admin/candidates/{candidateId}/close'>['reason']

/** All candidates, whichever organisations they have picked. */
@Controller('programme/candidates')
@For(...programmeRoles)
export class ProgrammeCandidatesController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async search(@Visiting() visit: SignedIn, @Query() given: CandidateQuery): Promise<Page> {
    const query = candidateFilters(given)
    const [search, lists] = await Promise.all([
      searched(
        visit.api.get('/admin/candidates', { query: { ...query, cursor: given.cursor, limit: 20 } }),
        visit.api.get('/admin/candidates/counts', { query }),
      ),
      this.reference.read(),
    ])
    return page('programme/candidates.njk', {
      ...search,
      lists,
      query,
      paging: paging(visit.page, search.found),
    })
  }

  @Get(':candidateId')
  async open(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    const path = { candidateId }
    const [profile, documents, requests] = await Promise.all([
      api.get('/admin/candidates/{candidateId}', { path }),
      available(api.get('/candidates/{candidateId}/documents', { path })),
      available(
        api.get('/admin/candidates/{candidateId}/subject-access-requests', { path, query: { limit: 20 } }),
      ),
    ])
    return page('programme/candidate.njk', { profile, documents, requests, tab: 'profile' })
  }

  @Get(':candidateId/timeline')
  async timeline(
    @Visiting() visit: SignedIn,
    @Param('candidateId') candidateId: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const path = { candidateId }
    const [profile, entries] = await Promise.all([
      visit.api.get('/admin/candidates/{candidateId}', { path }),
      visit.api.get('/admin/candidates/{candidateId}/timeline', { path, query: { cursor, limit: 30 } }),
    ])
    return page('programme/candidate-timeline.njk', {
      profile,
      entries,
      tab: 'timeline',
      paging: paging(visit.page, entries),
    })
  }

  @Get(':candidateId/close')
  async askClose(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    return page('programme/close-candidate.njk', {
      profile: await api.get('/admin/candidates/{candidateId}', { path: { candidateId } }),
    })
  }

  @Post(':candidateId/close')
  async close(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { reason: typed.needed('reason') as CloseReason }
    await api.post('/admin/candidates/{candidateId}/close', { path: { candidateId }, body, key: typed.key })
    return goTo(
      `/programme/candidates/${candidateId}`,
      'The profile is closed: no organisation sees it any more',
    )
  }

  @Post(':candidateId/reopen')
  async reopen(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<GoTo> {
    await api.post('/admin/candidates/{candidateId}/reopen', { path: { candidateId } })
    return goTo(
      `/programme/candidates/${candidateId}`,
      'The profile is open again, with everything as it was',
    )
  }
}
