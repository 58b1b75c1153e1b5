import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** People whom an organisation, or the programme, has asked to register. */
@Controller('candidate-invitations')
@For(...organisationRoles, ...programmeRoles)
export class CandidateInvitationsController {
  @Get()
  async list(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const invitations = await visit.api.get('/candidate-invitations', { query: { cursor, limit: 20 } })
    return page('invitations/list.njk', { invitations, paging: paging(visit.page, invitations) })
  }

  @Get('new')
  ask(): Page {
    return page('invitations/invite.njk')
  }

  @Post('new')
  async invite(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = { email: typed.needed('email'), firstName: typed.text('firstName') }
    const { email } = await api.post('/candidate-invitations', { body, key: typed.key })
    return goTo('/candidate-invitations', `The invitation is on its way to ${email}`)
  }

  @Post(':invitationId/withdraw')
  async withdraw(@Visiting() { api }: SignedIn, @Param('invitationId') invitationId: string): Promise<GoTo> {
    await api.delete('/candidate-invitations/{invitationId}', { path: { invitationId } })
    return goTo('/candidate-invitations', 'The invitation is withdrawn and deleted: its link no longer works')
  }
}
