import { Controller, Get, Param, Post } from '@nestjs/common'
import type { Body } from '@sih/api-client'
import { For, organisationRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'

type Move = Body<'put', '/candidates/{candidateId}/stage'>

/** How far a candidate has come at an organisation. */
@Controller('candidates/:candidateId/stage')
@For(...organisationRoles)
export class StagesController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async show(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    const path = { candidateId }
    const [profile, stage, moves, stages, reasons] = await Promise.all([
      api.get('/candidates/{candidateId}', { path }),
      api.get('/candidates/{candidateId}/stage', { path }),
      api.get('/candidates/{candidateId}/stage/moves', { path, query: { limit: 50 } }),
      this.reference.choices('stages'),
      this.reference.choices('notProgressingReasons'),
    ])
    return page('organisation/candidate-stage.njk', { profile, stage, moves, stages, reasons, tab: 'stage' })
  }

  @Post()
  async move(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const to = typed.needed('to')
    const body = {
      to,
      reason: to === 'not_progressing' ? typed.text('reason') : undefined,
      words: typed.text('words'),
      version: typed.number('version'),
    } as Move
    await api.put('/candidates/{candidateId}/stage', { path: { candidateId }, body, key: typed.key })
    return goTo(`/candidates/${candidateId}/stage`, 'Stage changed. The candidate sees it in plain words.')
  }
}
