import type { ApiClient } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { Invalid } from '../../http/invalid.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Visits } from '../../http/visits.js'
import { bulkAnswers, forgetBulkAnswers, keepBulkAnswers } from './bulk-answers.js'
import { candidateFilters, type CandidateQuery } from './candidate-filters.js'

/** As many as fit on a page: who wants to write to more narrows the search, or writes twice. */
const most = 100

/** The same message to several candidates, to each in the conversation with them: whom, what, check, sent. */
@Controller('write-to-many')
@For(...organisationRoles)
export class BulkMessagesController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async choose(@Visiting() visit: SignedIn, @Query() given: CandidateQuery): Promise<Page> {
    const query = candidateFilters(given)
    const [found, counts] = await Promise.all([
      visit.api.get('/candidates', { query: { ...query, limit: most } }),
      available(visit.api.get('/candidates/counts', { query })),
    ])
    const { candidateIds } = await bulkAnswers(this.visits, visit)
    return page('bulk/choose.njk', { found, counts, query, most, chosen: candidateIds })
  }

  @Post()
  async chosen(@Visiting() visit: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const candidateIds = typed.list('candidateIds')
    if (candidateIds.length === 0) throw Invalid.field('candidateIds', 'Choose whom you want to write to')
    await keepBulkAnswers(this.visits, visit, { candidateIds, from: visit.page })
    return goTo('/write-to-many/message')
  }

  @Get('message')
  async ask(@Visiting() visit: SignedIn, @Query('template') templateId?: string): Promise<Page | GoTo> {
    const { candidateIds, from, body } = await bulkAnswers(this.visits, visit)
    if (candidateIds.length === 0) return goTo('/write-to-many')
    const templates = await available(visit.api.get('/message-templates', { query: { limit: most } }))
    const begun = templates?.items.find(({ id }) => id === templateId)?.body ?? body
    return page('bulk/message.njk', { count: candidateIds.length, from, templates, templateId, begun })
  }

  @Post('message')
  async written(@Visiting() visit: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = typed.text('body')
    if (!body) throw Invalid.field('body', 'Write your message')
    await keepBulkAnswers(this.visits, visit, { body })
    return goTo('/write-to-many/check')
  }

  @Get('check')
  async check(@Visiting() visit: SignedIn): Promise<Page | GoTo> {
    const { candidateIds, from, body } = await bulkAnswers(this.visits, visit)
    if (candidateIds.length === 0 || !body) return goTo('/write-to-many')
    return page('bulk/check.njk', { candidates: await named(visit.api, candidateIds), from, body })
  }

  @Post('check')
  async send(@Visiting() visit: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const { candidateIds, body = '' } = await bulkAnswers(this.visits, visit)
    if (candidateIds.length === 0) return goTo('/candidates', 'This message has been sent already')
    const { id } = await visit.api.post('/bulk-messages', { body: { candidateIds, body }, key: typed.key })
    await forgetBulkAnswers(this.visits, visit)
    return goTo(`/write-to-many/${id}`, 'Your message is on its way')
  }

  @Get(':bulkMessageId')
  async progress(
    @Visiting() visit: SignedIn,
    @Param('bulkMessageId') bulkMessageId: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const { api } = visit
    const path = { bulkMessageId }
    const bulk = await api.get('/bulk-messages/{bulkMessageId}', { path, query: { cursor, limit: most } })
    const ids = bulk.items.map(({ candidateId }) => candidateId)
    const candidates = ids.length > 0 ? await available(named(api, ids)) : []
    const nameOf = Object.fromEntries(
      (candidates ?? []).map((one) => [one.id, `${one.firstName} ${one.lastName}`]),
    )
    return page('bulk/progress.njk', { bulk, nameOf, paging: paging(visit.page, bulk) })
  }
}

/** Whom the organisation sees no more is not among them. */
const named = async (api: ApiClient, candidateIds: string[]) =>
  (await api.post('/candidates/names', { body: { candidateIds } })).items
