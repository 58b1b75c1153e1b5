import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { PassedOn, goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { templatesFor } from './templates-for.js'

const folders = ['inbox', 'unanswered', 'assigned', 'archived'] as const
type Folder = (typeof folders)[number]

/** Conversations, for both sides: one thread of a candidate and an organisation. */
@Controller('messages')
@For('candidate', ...organisationRoles)
export class MessagesController {
  @Get()
  async list(
    @Visiting() visit: SignedIn,
    @Query('folder') wanted?: string,
    @Query('search') search?: string,
    @Query('cursor') cursor?: string,
  ): Promise<Page> {
    const folder = folders.find((known) => known === wanted) ?? 'inbox'
    const query = { folder: folder as Folder, search: search || undefined, cursor, limit: 20 }
    const [threads, counts] = await Promise.all([
      visit.api.get('/threads', { query }),
      visit.api.get('/threads/counts'),
    ])
    return page('messages/list.njk', { threads, counts, folder, search, paging: paging(visit.page, threads) })
  }

  @Get(':threadId')
  async open(
    @Visiting() visit: SignedIn,
    @Param('threadId') threadId: string,
    @Query('cursor') cursor?: string,
    @Query('template') template?: string,
  ): Promise<Page> {
    const { api } = visit
    const path = { threadId }
    const [thread, messages] = await Promise.all([
      api.get('/threads/{threadId}', { path }),
      api.get('/threads/{threadId}/messages', { path, query: { limit: 20, cursor } }),
    ])
    // What comes while the page is open has been read once somebody does something there.
    if (thread.unread > 0 && !visit.byItself) await api.post('/threads/{threadId}/read', { path })
    const own = visit.signIn.role === 'candidate' ? 'candidate' : 'organisation'
    const words = own === 'organisation' ? await templatesFor(api, thread.candidateId, template) : {}
    const next = paging(visit.page, messages)
    return page('messages/thread.njk', { thread, messages, own, ...words, paging: next })
  }

  @Post(':threadId')
  async write(
    @Visiting() { api }: SignedIn,
    @Param('threadId') threadId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const file = typed.file('file')
    const attachmentIds: string[] = []
    if (file) {
      const form = new FormData()
      form.set('file', new Blob([new Uint8Array(file.content)], { type: file.type }), file.name)
      const added = await api.send('post', `/threads/${encodeURIComponent(threadId)}/attachments`, form)
      attachmentIds.push(((await added.json()) as { id: string }).id)
    }
    const body = { body: typed.needed('body'), ...(file ? { attachmentIds } : {}) }
    // With a file it is another request each time: the file has another id.
    const key = file ? undefined : typed.key
    await api.post('/threads/{threadId}/messages', { path: { threadId }, body, key })
    return goTo(`/messages/${threadId}`, 'Message sent')
  }

  @Post(':threadId/archived')
  async archive(
    @Visiting() { api }: SignedIn,
    @Param('threadId') threadId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const archived = typed.text('archived') === 'true'
    await api.put('/threads/{threadId}/archived', { path: { threadId }, body: { archived } })
    return goTo(
      '/messages',
      archived ? 'Conversation archived. A new message brings it back.' : 'Conversation is back in the inbox',
    )
  }

  @Get(':threadId/attachments/:attachmentId')
  async attachment(
    @Visiting() { api }: SignedIn,
    @Param('threadId') threadId: string,
    @Param('attachmentId') attachmentId: string,
  ): Promise<PassedOn> {
    const path = `/threads/${encodeURIComponent(threadId)}/attachments/${encodeURIComponent(attachmentId)}`
    return new PassedOn(await api.send('get', path))
  }
}
