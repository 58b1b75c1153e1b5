import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { planOf } from '../placements/plan-of.js'
import { jobOf } from './job-of.js'

/** Placements and the job of one candidate. */
@Controller('candidates/:candidateId')
@For(...organisationRoles)
export class EngagementController {
  constructor(private readonly reference: Reference) {}

  @Get('engagement')
  async show(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    const [profile, placements] = await Promise.all([
      api.get('/candidates/{candidateId}', { path: { candidateId } }),
      api.get('/placements', { query: { candidateId, limit: 50 } }),
    ])
    return page('organisation/candidate-engagement.njk', { profile, placements, tab: 'placements' })
  }

  @Get('plan-placement')
  async plan(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    const [profile, kinds, staffGroups] = await Promise.all([
      api.get('/candidates/{candidateId}', { path: { candidateId } }),
      this.reference.choices('placementKinds'),
      this.reference.choices('staffGroups'),
    ])
    return page('organisation/plan-placement.njk', { profile, kinds, staffGroups })
  }

  @Post('plan-placement')
  async planned(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = {
      candidateId,
      kind: typed.needed('kind'),
      ...planOf(typed),
      halfDay: typed.ticked('halfDay') || undefined,
      clearanceDone: typed.ticked('clearanceDone') || undefined,
    } as Body<'post', '/placements'>
    const { id, candidateName } = await api.post('/placements', { body, key: typed.key })
    return goTo(`/placements/${id}`, `Planned. ${candidateName} is asked whether it suits.`)
  }

  @Get('record-job')
  async job(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    const [profile, placements, lists] = await Promise.all([
      api.get('/candidates/{candidateId}', { path: { candidateId } }),
      api.get('/placements', { query: { candidateId, state: ['completed'], limit: 20 } }),
      this.reference.read(),
    ])
    return page('organisation/record-job.njk', { profile, placements, lists })
  }

  @Post('record-job')
  async recorded(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { candidateId, ...jobOf(typed) }
    const { candidateName } = await api.post('/job-fillings', { body, key: typed.key })
    return goTo('/job-fillings', `Recorded. ${candidateName} has been told, and the profile is closed.`)
  }
}
