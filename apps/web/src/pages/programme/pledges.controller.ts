import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'

const states = ['expressed', 'accepted', 'withdrawn'] as const

/** What organisations have pledged, and the programme's answer. */
@Controller('programme/pledges')
@For(...programmeRoles)
export class PledgesController {
  @Get()
  async list(
    @Visiting() visit: SignedIn,
    @Query('state') wanted?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const state = states.find((known) => known === wanted) ?? 'expressed'
    const pledges = await visit.api.get('/admin/pledges', { query: { state, cursor, limit: 20 } })
    return page('programme/pledges.njk', { pledges, state, states, paging: paging(visit.page, pledges) })
  }

  @Post(':pledgeId/accept')
  async accept(@Visiting() { api }: SignedIn, @Param('pledgeId') pledgeId: string): Promise<GoTo> {
    const { id, name } = await api.post('/admin/pledges/{pledgeId}/accept', { path: { pledgeId } })
    return goTo(
      `/programme/organisations/${id}`,
      `The pledge of ${name} is accepted: candidates can pick it now`,
    )
  }
}
