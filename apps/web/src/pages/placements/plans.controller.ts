import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post } from '@nestjs/common'
import { For, organisationRoles, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { planOf } from './plan-of.js'

type Change = Body<'patch', '/placements/{placementId}'>
const one = '/placements/{placementId}'

/** Another place or another time for a placement. */
@Controller('placements/:placementId/plan')
@For(...organisationRoles, ...programmeRoles)
export class PlansController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async ask(@Visiting() { api }: SignedIn, @Param('placementId') placementId: string): Promise<Page> {
    const [placement, staffGroups] = await Promise.all([
      api.get(one, { path: { placementId } }),
      this.reference.choices('staffGroups'),
    ])
    return page('placements/change-plan.njk', { placement, staffGroups })
  }

  @Post()
  async change(
    @Visiting() { api }: SignedIn,
    @Param('placementId') placementId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = {
      ...planOf(typed),
      halfDay: typed.ticked('halfDay'),
      version: typed.number('version'),
    } as Change
    await api.patch(one, { path: { placementId }, body, key: typed.key })
    return goTo(
      `/placements/${placementId}`,
      'Changed. If the dates are others, the candidate is asked again.',
    )
  }
}
