import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Declined = Body<'post', '/admin/pledges/{pledgeId}/decline'>

const states = ['expressed', 'accepted', 'declined', 'withdrawn'] as const

/** What organisations have pledged, and the programme's answer. */
@Controller('programme/pledges')
@For(...programmeRoles)
export class ProgrammePledgesController {
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

  @Get(':pledgeId/decline')
  async askDecline(@Visiting() { api }: SignedIn, @Param('pledgeId') pledgeId: string): Promise<Page> {
    return page('programme/decline-pledge.njk', {
      pledge: await api.get('/admin/pledges/{pledgeId}', { path: { pledgeId } }),
    })
  }

  @Post(':pledgeId/decline')
  async decline(
    @Visiting() { api }: SignedIn,
    @Param('pledgeId') pledgeId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body: Declined = {
      reason: typed.needed('reason') as Declined['reason'],
      note: typed.text('note') ?? null,
    }
    await api.post('/admin/pledges/{pledgeId}/decline', { path: { pledgeId }, body, key: typed.key })
    return goTo('/programme/pledges', 'The pledge is declined')
  }
}
