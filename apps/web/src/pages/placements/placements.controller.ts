import type { Body, paths } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, isProgramme, organisationRoles, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { Invalid } from '../../http/invalid.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { answerPlacement, listOwnPlacements } from '../candidate/own-placements.js'

type Filters = NonNullable<paths['/api/v1/placements']['get']['parameters']['query']>
type State = NonNullable<Filters['state']>[number]
type Change = Body<'patch', '/placements/{placementId}'>

/** Insight days, work placements and other help, for both sides and for the programme. */
@Controller('placements')
@For('candidate', ...organisationRoles, ...programmeRoles)
export class PlacementsController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async list(
    @Visiting() visit: SignedIn,
    @Query('state') state?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    if (visit.signIn.role === 'candidate') return listOwnPlacements(visit, cursor)
    const query = { state: state ? [state as State] : undefined, cursor, limit: 20 }
    const [placements, states] = await Promise.all([
      visit.api.get('/placements', { query }),
      this.reference.choices('placementStates'),
    ])
    return page('placements/list.njk', { placements, states, state, paging: paging(visit.page, placements) })
  }

  @Get(':placementId')
  async open(
    @Visiting() { api, signIn }: SignedIn,
    @Param('placementId') placementId: string,
  ): Promise<Page> {
    const path = { placementId }
    const isCandidate = signIn.role === 'candidate'
    const [placement, history, states, outcomes] = await Promise.all([
      api.get('/placements/{placementId}', { path }),
      isCandidate ? null : available(api.get('/placements/{placementId}/history', { path })),
      this.reference.choices('placementStates'),
      this.reference.choices('placementOutcomes'),
    ])
    const reader = { isCandidate, isProgramme: isProgramme(signIn.role) }
    const mayBe: string[] = [placement.state, ...placement.nextStates]
    const offered = states.filter(({ value }) => mayBe.includes(value))
    return page('placements/placement.njk', { placement, history, states: offered, outcomes, ...reader })
  }

  @Post(':placementId/answer')
  answer(
    @Visiting() visit: SignedIn,
    @Param('placementId') placementId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    return answerPlacement(visit, placementId, typed)
  }

  @Post(':placementId/state')
  async change(
    @Visiting() { api }: SignedIn,
    @Param('placementId') placementId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const state = typed.text('state')
    if (!state) throw Invalid.field('state', 'Select what has become of it')
    const body = {
      version: typed.number('version'),
      state,
      outcome: state === 'completed' ? typed.text('outcome') : undefined,
      clearanceDone: typed.ticked('clearanceDone') || undefined,
    } as Change
    await api.patch('/placements/{placementId}', { path: { placementId }, body, key: typed.key })
    return goTo(`/placements/${placementId}`, 'The placement has been changed')
  }
}
