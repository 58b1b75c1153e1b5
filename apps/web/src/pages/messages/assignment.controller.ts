import { Controller, Get, Param, Post } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** Which colleague looks after a conversation. */
@Controller('messages/:threadId/assign')
@For(...organisationRoles)
export class AssignmentController {
  @Get()
  async ask(@Visiting() { api }: SignedIn, @Param('threadId') threadId: string): Promise<Page> {
    const [thread, users] = await Promise.all([
      api.get('/threads/{threadId}', { path: { threadId } }),
      api.get('/organisation/users', { query: { limit: 100 } }),
    ])
    return page('messages/assign.njk', { thread, users })
  }

  @Post()
  async assign(
    @Visiting() { api, signIn }: SignedIn,
    @Param('threadId') threadId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const chosen = typed.text('accountId')
    const accountId = chosen === 'nobody' ? null : (chosen ?? signIn.accountId)
    await api.put('/threads/{threadId}/assignee', { path: { threadId }, body: { accountId }, key: typed.key })
    return goTo(`/messages/${threadId}`, said(accountId, signIn.accountId))
  }
}

function said(accountId: string | null, own: string): string {
  if (accountId === null) return 'Assigned to nobody: everybody looks after it'
  return accountId === own ? 'Assigned to you' : 'Assigned. Your colleague has been told.'
}
