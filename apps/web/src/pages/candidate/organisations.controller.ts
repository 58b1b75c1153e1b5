import type { ApiClient } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'

type Region = 'Y56' | 'Y58' | 'Y59' | 'Y60' | 'Y61' | 'Y62' | 'Y63' | 'W00'

/** The organisations a candidate has picked, and those there are to pick. */
@Controller('organisations')
@For('candidate')
export class OrganisationsController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async list(@Visiting() { api }: SignedIn): Promise<Page> {
    const [interests, visibility, referrals, stages] = await Promise.all([
      api.get('/candidates/me/interests'),
      api.get('/candidates/me/visibility'),
      api.get('/candidates/me/referrals', { query: { limit: 50 } }),
      api.get('/candidates/me/stages', { query: { limit: 100 } }),
    ])
    const stageAt = Object.fromEntries(stages.items.map((stage) => [stage.organisationId, stage]))
    const proposed = referrals.items.filter(({ state }) => state === 'proposed')
    return page('candidate/organisations.njk', { interests, visibility, proposed, stageAt })
  }

  @Get('find')
  async find(
    @Visiting() visit: SignedIn,
    @Query('search') search?: string,
    @Query('region') region?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const query = {
      search: search || undefined,
      region: (region || undefined) as Region | undefined,
      cursor,
      limit: 20,
    }
    const [found, interests, regions] = await Promise.all([
      visit.api.get('/organisations', { query }),
      visit.api.get('/candidates/me/interests'),
      this.reference.choices('regions'),
    ])
    const picked = interests.items.map(({ organisationId }) => organisationId)
    return page('candidate/find-organisations.njk', {
      found,
      picked,
      regions,
      search,
      region,
      paging: paging(visit.page, found),
    })
  }

  @Post(':organisationId/pick')
  async pick(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const { organisationName, state } = await api.post('/candidates/me/interests', {
      body: { organisationId },
      key: typed.key,
    })
    const then =
      state === 'waiting'
        ? 'has not joined yet: it will be told when it has'
        : 'has been told and can see your profile'
    return goTo('/organisations', `${organisationName} ${then}`)
  }

  @Get(':organisationId/drop')
  async askToDrop(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
  ): Promise<Page> {
    return page('candidate/drop-organisation.njk', { interest: await interestIn(api, organisationId) })
  }

  @Post(':organisationId/drop')
  async drop(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<GoTo> {
    await api.delete('/candidates/me/interests/{organisationId}', { path: { organisationId } })
    return goTo('/organisations', 'Dropped: the organisation no longer sees your profile')
  }

  @Get(':organisationId/write')
  async write(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<Page> {
    return page('candidate/write.njk', { interest: await interestIn(api, organisationId) })
  }

  @Post(':organisationId/write')
  async send(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const { id } = await api.post('/threads', {
      body: { organisationId, body: typed.needed('body') },
      key: typed.key,
    })
    return goTo(`/messages/${id}`, 'Message sent')
  }

  @Post(':organisationId/hide')
  async hide(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<GoTo> {
    await api.put('/candidates/me/hidden-from/{organisationId}', { path: { organisationId } })
    return goTo('/organisations', 'Your profile is hidden from this organisation')
  }

  @Post(':organisationId/show')
  async show(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<GoTo> {
    await api.delete('/candidates/me/hidden-from/{organisationId}', { path: { organisationId } })
    return goTo('/organisations', 'Your profile is no longer hidden from this organisation')
  }

  @Post('referrals/:referralId/:answer')
  async answer(
    @Visiting() { api }: SignedIn,
    @Param('referralId') referralId: string,
    @Param('answer') answer: string,
  ): Promise<GoTo> {
    const verb = answer === 'accept' ? 'accept' : 'decline'
    const { organisationName } = await api.post(`/candidates/me/referrals/{referralId}/${verb}`, {
      path: { referralId },
    })
    return goTo(
      '/organisations',
      verb === 'accept'
        ? `${organisationName} can see your profile now`
        : `Declined: ${organisationName} never learns of you`,
    )
  }
}

async function interestIn(api: ApiClient, organisationId: string) {
  const { items } = await api.get('/candidates/me/interests')
  const interest = items.find((item) => item.organisationId === organisationId)
  if (!interest) throw new NotFoundException()
  return interest
}
