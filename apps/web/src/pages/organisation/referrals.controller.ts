import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

const all = '/candidates/{candidateId}/referrals'

/** Other organisations that may suit a candidate: proposed to the candidate, who decides. */
@Controller('candidates/:candidateId/referrals')
@For(...organisationRoles)
export class ReferralsController {
  @Get()
  async list(
    @Visiting() visit: SignedIn,
    @Param('candidateId') candidateId: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const path = { candidateId }
    const [profile, referrals] = await Promise.all([
      visit.api.get('/candidates/{candidateId}', { path }),
      visit.api.get(all, { path, query: { cursor, limit: 20 } }),
    ])
    const next = paging(visit.page, referrals)
    return page('organisation/candidate-referrals.njk', {
      profile,
      referrals,
      tab: 'referrals',
      paging: next,
    })
  }

  @Get('new')
  async choose(
    @Visiting() visit: SignedIn,
    @Param('candidateId') candidateId: string,
    @Query('search') search?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const [profile, found] = await Promise.all([
      visit.api.get('/candidates/{candidateId}', { path: { candidateId } }),
      visit.api.get('/organisations', { query: { search: search || undefined, cursor, limit: 20 } }),
    ])
    const organisations = found.items.filter(({ id }) => id !== visit.signIn.organisationId)
    const next = paging(visit.page, found)
    return page('organisation/propose-organisation.njk', { profile, organisations, search, paging: next })
  }

  @Get('new/:organisationId')
  async ask(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Param('organisationId') organisationId: string,
  ): Promise<Page> {
    const profile = await api.get('/candidates/{candidateId}', { path: { candidateId } })
    return page('organisation/propose-why.njk', { profile, organisationId })
  }

  @Post('new/:organisationId')
  async propose(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { organisationId, reason: typed.needed('reason') }
    const { organisationName } = await api.post(all, { path: { candidateId }, body, key: typed.key })
    return goTo(
      `/candidates/${candidateId}/referrals`,
      `Proposed. ${organisationName} learns of it only if the candidate accepts.`,
    )
  }
}
