import { Controller, Get, Param } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { PassedOn, page, type Page } from '../../http/answers.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'

/** What comes of a candidate's interests at all organisations, and the files of the candidate. */
@Controller('programme/candidates/:candidateId')
@For(...programmeRoles)
export class CandidateEngagementController {
  @Get('engagement')
  async show(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    const [profile, placements, fillings, withdrawn] = await Promise.all([
      api.get('/admin/candidates/{candidateId}', { path: { candidateId } }),
      api.get('/placements', { query: { candidateId, limit: 50 } }),
      api.get('/job-fillings', { query: { candidateId, limit: 50 } }),
      api.get('/job-fillings', { query: { candidateId, withdrawn: true, limit: 50 } }),
    ])
    const jobs = [...fillings.items, ...withdrawn.items]
    return page('programme/candidate-engagement.njk', { profile, placements, jobs, tab: 'engagement' })
  }

  @Get('documents/:documentId')
  async document(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Param('documentId') documentId: string,
  ): Promise<PassedOn> {
    const path = `/candidates/${encodeURIComponent(candidateId)}/documents/${encodeURIComponent(documentId)}`
    return new PassedOn(await api.send('get', path))
  }
}
