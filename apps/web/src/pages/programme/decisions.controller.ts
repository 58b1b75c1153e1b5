import type { Body } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { decisions, isDecision, openDecisions } from './decisions.js'

type Decision = Body<'post', '/admin/organisations/{organisationId}/suspend'>

/** What changes the access of an organisation by hand: asked twice, and with a reason. */
@Controller('programme/organisations/:organisationId/decisions')
@For(...programmeRoles)
export class DecisionsController {
  @Get()
  async list(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<Page> {
    const organisation = await api.get('/admin/organisations/{organisationId}', { path: { organisationId } })
    return page('programme/decisions.njk', {
      organisation,
      open: openDecisions(organisation),
      tab: 'decisions',
    })
  }

  @Get(':decision')
  async ask(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('decision') decision: string,
  ): Promise<Page> {
    if (!isDecision(decision)) throw new NotFoundException()
    const organisation = await api.get('/admin/organisations/{organisationId}', { path: { organisationId } })
    return page('programme/decision.njk', { organisation, decision })
  }

  @Post(':decision')
  async decide(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('decision') decision: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    if (!isDecision(decision)) throw new NotFoundException()
    const { route, done } = decisions[decision]
    const body = { reason: typed.needed('reason') as Decision['reason'], note: typed.needed('note') }
    const { name } = await api.post(route, { path: { organisationId }, body, key: typed.key })
    return goTo(`/programme/organisations/${organisationId}`, `${name} ${done}`)
  }
}
