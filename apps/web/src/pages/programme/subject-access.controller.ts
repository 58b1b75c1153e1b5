import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Received = Body<'post', '/admin/candidates/{candidateId}/subject-access-requests'>
type Answered = Body<'post', '/admin/subject-access-requests/{requestId}/answer'>

const states = ['overdue', 'open', 'answered'] as const

/** Candidates who have asked the programme for everything that is held about them, and until when it is due. */
@Controller('programme')
@For(...programmeRoles)
export class SubjectAccessController {
  @Get('subject-access-requests')
  async list(
    @Visiting() visit: SignedIn,
    @Query('state') wanted?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const state = states.find((known) => known === wanted)
    const requests = await visit.api.get('/admin/subject-access-requests', {
      query: { state, cursor, limit: 20 },
    })
    return page('programme/subject-access-requests.njk', {
      requests,
      state,
      states,
      paging: paging(visit.page, requests),
    })
  }

  @Get('candidates/:candidateId/subject-access-request')
  async ask(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    return page('programme/record-request.njk', {
      profile: await api.get('/admin/candidates/{candidateId}', { path: { candidateId } }),
    })
  }

  @Post('candidates/:candidateId/subject-access-request')
  async record(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body: Received = {
      receivedOn: typed.date('receivedOn') ?? '',
      receivedBy: typed.needed('receivedBy') as Received['receivedBy'],
    }
    const path = { candidateId }
    await api.post('/admin/candidates/{candidateId}/subject-access-requests', { path, body, key: typed.key })
    return goTo(
      '/programme/subject-access-requests',
      'Recorded. The day by which to answer stands in the list.',
    )
  }

  @Get('subject-access-requests/:requestId/answer')
  async askAnswer(@Visiting() { api }: SignedIn, @Param('requestId') requestId: string): Promise<Page> {
    return page('programme/answer-request.njk', {
      request: await api.get('/admin/subject-access-requests/{requestId}', { path: { requestId } }),
    })
  }

  @Post('subject-access-requests/:requestId/answer')
  async answer(
    @Visiting() { api }: SignedIn,
    @Param('requestId') requestId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body: Answered = {
      answeredOn: typed.date('answeredOn') ?? '',
      answer: typed.needed('answer') as Answered['answer'],
    }
    await api.post('/admin/subject-access-requests/{requestId}/answer', {
      path: { requestId },
      body,
      key: typed.key,
    })
    return goTo('/programme/subject-access-requests', 'The answer is recorded')
  }
}
