import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { PassedOn, goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { renamed } from '../../http/renamed.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { candidateFilters, type CandidateQuery } from './candidate-filters.js'
import { templatesFor } from '../messages/templates-for.js'
import { searched } from './searched.js'
import { threadWith } from './thread-with.js'
import { Reference } from '../../rendering/reference.js'

/** The people who are interested in an organisation. */
@Controller('candidates')
@For(...organisationRoles)
export class CandidatesController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async search(@Visiting() visit: SignedIn, @Query() given: CandidateQuery): Promise<Page> {
    const query = candidateFilters(given)
    const [search, saved, lists] = await Promise.all([
      searched(
        visit.api.get('/candidates', { query: { ...query, cursor: given.cursor, limit: 20 } }),
        visit.api.get('/candidates/counts', { query }),
      ),
      available(visit.api.get('/saved-searches')),
      this.reference.read(),
    ])
    return page('organisation/candidates.njk', {
      ...search,
      saved,
      lists,
      query,
      paging: paging(visit.page, search.found),
    })
  }

  @Get(':candidateId')
  async open(@Visiting() { api }: SignedIn, @Param('candidateId') candidateId: string): Promise<Page> {
    const path = { candidateId }
    const [profile, documents, stage, thread] = await Promise.all([
      api.get('/candidates/{candidateId}', { path }),
      available(api.get('/candidates/{candidateId}/documents', { path })),
      available(api.get('/candidates/{candidateId}/stage', { path })),
      available(threadWith(api, candidateId)),
    ])
    return page('organisation/candidate.njk', { profile, documents, stage, thread, tab: 'profile' })
  }

  @Get(':candidateId/timeline')
  async timeline(
    @Visiting() visit: SignedIn,
    @Param('candidateId') candidateId: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const path = { candidateId }
    const [profile, entries] = await Promise.all([
      visit.api.get('/candidates/{candidateId}', { path }),
      visit.api.get('/candidates/{candidateId}/timeline', { path, query: { cursor, limit: 30 } }),
    ])
    return page('organisation/candidate-timeline.njk', {
      profile,
      entries,
      tab: 'timeline',
      paging: paging(visit.page, entries),
    })
  }

  @Get(':candidateId/messages')
  async conversation(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Query('template') template?: string,
  ): Promise<Page | GoTo> {
    const [profile, thread, words] = await Promise.all([
      api.get('/candidates/{candidateId}', { path: { candidateId } }),
      threadWith(api, candidateId),
      templatesFor(api, candidateId, template),
    ])
    const shown = { profile, ...words, tab: 'messages' }
    if (!thread) return page('organisation/candidate-messages.njk', shown)
    const path = { threadId: thread.id }
    const [messages, notes] = await Promise.all([
      api.get('/threads/{threadId}/messages', { path, query: { limit: 10 } }),
      api.get('/threads/{threadId}/notes', { path, query: { limit: 20 } }),
    ])
    if (thread.unread > 0) await api.post('/threads/{threadId}/read', { path })
    return page('organisation/candidate-messages.njk', {
      ...shown,
      thread,
      messages,
      notes,
      own: 'organisation',
    })
  }

  @Post(':candidateId/messages')
  async write(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    await api.post('/threads', { body: { candidateId, body: typed.needed('body') }, key: typed.key })
    return goTo(`/candidates/${candidateId}/messages`, 'Message sent')
  }

  @Post(':candidateId/notes/:threadId')
  async note(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Param('threadId') threadId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { body: typed.needed('note') }
    const writing = api.post('/threads/{threadId}/notes', { path: { threadId }, body, key: typed.key })
    await renamed(writing, 'body', 'note')
    return goTo(`/candidates/${candidateId}/messages`, 'Note kept: the candidate does not see it')
  }

  @Get(':candidateId/documents/:documentId')
  async document(
    @Visiting() { api }: SignedIn,
    @Param('candidateId') candidateId: string,
    @Param('documentId') documentId: string,
  ): Promise<PassedOn> {
    const path = `/candidates/${encodeURIComponent(candidateId)}/documents/${encodeURIComponent(documentId)}`
    return new PassedOn(await api.send('get', path))
  }
}
