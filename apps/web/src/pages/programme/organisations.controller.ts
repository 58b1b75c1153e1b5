import type { Body, paths } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { currentAgreement, onboarding } from './onboarding.js'

type Filters = NonNullable<paths['/api/v1/admin/organisations']['get']['parameters']['query']>

const trueOrFalse = (given: string | undefined) => (given ? given === 'true' : undefined)

/** All organisations, and how far each is on its way to access. */
@Controller('programme/organisations')
@For(...programmeRoles)
export class ProgrammeOrganisationsController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async list(@Visiting() visit: SignedIn, @Query() given: Record<string, string | undefined>): Promise<Page> {
    const filters = {
      search: given.search || undefined,
      region: given.region || undefined,
      type: given.type || undefined,
      accessReason: given.accessReason || undefined,
      pledged: trueOrFalse(given.pledged),
    } as Filters
    const [found, regions] = await Promise.all([
      visit.api.get('/admin/organisations', { query: { ...filters, cursor: given.cursor, limit: 20 } }),
      this.reference.choices('regions'),
    ])
    return page('programme/organisations.njk', { found, regions, given, paging: paging(visit.page, found) })
  }

  @Get('new')
  async askNew(): Promise<Page> {
    return page('programme/organisation-new.njk', { regions: await this.reference.choices('regions') })
  }

  @Post('new')
  async add(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const names = ['legalName', 'type', 'region', 'address', 'postcode']
    const body = Object.fromEntries(names.map((name) => [name, typed.needed(name)])) as Body<
      'post',
      '/admin/organisations'
    >
    const { id, name } = await api.post('/admin/organisations', { body, key: typed.key })
    return goTo(`/programme/organisations/${id}`, `${name} is added`)
  }

  @Get(':organisationId')
  async show(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<Page> {
    const path = { organisationId }
    const [organisation, users, invitations] = await Promise.all([
      api.get('/admin/organisations/{organisationId}', { path }),
      available(api.get('/admin/organisations/{organisationId}/users', { path, query: { limit: 50 } })),
      available(api.get('/admin/organisations/{organisationId}/invitations', { path, query: { limit: 50 } })),
    ])
    const joined = users?.items.map(({ joinedAt }) => joinedAt).toSorted()[0] ?? null
    const steps = onboarding(organisation, joined)
    const agreement = currentAgreement(organisation.agreements)
    return page('programme/organisation.njk', {
      organisation,
      steps,
      agreement,
      users,
      invitations,
      tab: 'onboarding',
    })
  }

  @Get(':organisationId/access')
  async access(
    @Visiting() visit: SignedIn,
    @Param('organisationId') organisationId: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const path = { organisationId }
    const [organisation, history] = await Promise.all([
      visit.api.get('/admin/organisations/{organisationId}', { path }),
      visit.api.get('/admin/organisations/{organisationId}/access-history', {
        path,
        query: { cursor, limit: 20 },
      }),
    ])
    return page('programme/organisation-access.njk', {
      organisation,
      history,
      tab: 'access',
      paging: paging(visit.page, history),
    })
  }

  @Post(':organisationId/pledge')
  async pledge(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const { name } = await api.post('/admin/organisations/{organisationId}/pledge', {
      path: { organisationId },
      key: typed.key,
    })
    return goTo(
      `/programme/organisations/${organisationId}`,
      `The pledge of ${name} is recorded: candidates can pick it now`,
    )
  }
}
