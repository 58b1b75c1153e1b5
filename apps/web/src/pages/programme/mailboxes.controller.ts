import { Controller, Get, Param, Post } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** Group mailboxes of an organisation: they are told what is new, and nobody signs in with them. */
@Controller('programme/organisations/:organisationId/mailboxes')
@For(...programmeRoles)
export class ProgrammeMailboxesController {
  @Get('new')
  async ask(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<Page> {
    const organisation = await api.get('/admin/organisations/{organisationId}', { path: { organisationId } })
    return page('programme/add-mailbox.njk', { organisation })
  }

  @Post('new')
  async add(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { name: typed.needed('name'), email: typed.needed('email') }
    const path = { organisationId }
    const { email } = await api.post('/admin/organisations/{organisationId}/mailboxes', {
      path,
      body,
      key: typed.key,
    })
    return goTo(
      `/programme/organisations/${organisationId}/people`,
      `Added. It is told what is new once somebody has answered the e-mail to ${email}`,
    )
  }

  @Post(':mailboxId/remove')
  async remove(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('mailboxId') mailboxId: string,
  ): Promise<GoTo> {
    await api.delete('/admin/organisations/{organisationId}/mailboxes/{mailboxId}', {
      path: { organisationId, mailboxId },
    })
    return goTo(`/programme/organisations/${organisationId}/people`, 'The mailbox is removed')
  }
}
