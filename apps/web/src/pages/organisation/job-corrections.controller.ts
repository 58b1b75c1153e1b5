import { Controller, Get, Param, Post } from '@nestjs/common'
import { For, organisationRoles, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { jobOf } from './job-of.js'

const one = '/job-fillings/{fillingId}'

/** Correcting what was recorded about a job; what it said before is kept. */
@Controller('job-fillings/:fillingId/correct')
@For(...organisationRoles, ...programmeRoles)
export class JobCorrectionsController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async ask(@Visiting() { api }: SignedIn, @Param('fillingId') fillingId: string): Promise<Page> {
    const filling = await api.get(one, { path: { fillingId } })
    const query = { candidateId: filling.candidateId, state: ['completed' as const], limit: 20 }
    const [placements, lists] = await Promise.all([
      available(api.get('/placements', { query })),
      this.reference.read(),
    ])
    return page('organisation/correct-job.njk', { filling, placements, lists })
  }

  @Post()
  async correct(
    @Visiting() { api }: SignedIn,
    @Param('fillingId') fillingId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const job = jobOf(typed)
    const body = { ...job, placementId: job.placementId ?? null, version: typed.number('version')! }
    await api.patch(one, { path: { fillingId }, body, key: typed.key })
    return goTo(`/job-fillings/${fillingId}`, 'Corrected. What it said before is kept below.')
  }
}
