import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'

type Amended = Body<'patch', '/admin/organisations/{organisationId}'>

/** Name and particulars of an organisation that has no ODS code; those of the others come with the import. */
@Controller('programme/organisations/:organisationId')
@For(...programmeRoles)
export class ParticularsController {
  constructor(private readonly reference: Reference) {}

  @Get('particulars')
  async ask(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<Page> {
    const [organisation, regions] = await Promise.all([
      api.get('/admin/organisations/{organisationId}', { path: { organisationId } }),
      this.reference.choices('regions'),
    ])
    return page('programme/particulars.njk', { organisation, regions })
  }

  @Post('particulars')
  async amend(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const names = ['type', 'region', 'address', 'postcode']
    const body = Object.fromEntries(names.map((name) => [name, typed.needed(name)])) as Amended
    await api.patch('/admin/organisations/{organisationId}', {
      path: { organisationId },
      body,
      key: typed.key,
    })
    return goTo(`/programme/organisations/${organisationId}`, 'The particulars have been changed')
  }

  @Get('name')
  async askName(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
  ): Promise<Page> {
    const organisation = await api.get('/admin/organisations/{organisationId}', { path: { organisationId } })
    return page('programme/rename.njk', { organisation })
  }

  @Post('name')
  async rename(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { legalName: typed.needed('legalName') }
    await api.post('/admin/organisations/{organisationId}/rename', {
      path: { organisationId },
      body,
      key: typed.key,
    })
    return goTo(`/programme/organisations/${organisationId}`, 'The new legal name is recorded')
  }
}
