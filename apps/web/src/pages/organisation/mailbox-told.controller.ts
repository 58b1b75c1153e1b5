import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { renamed } from '../../http/renamed.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { toldIn } from '../account/told.js'

const one = '/organisation/mailboxes/{mailboxId}/notification-preferences'

/** What a group mailbox is told by e-mail, and when. */
@Controller('organisation/mailboxes/:mailboxId/told')
@For('organisation_admin')
export class MailboxToldController {
  @Get()
  async ask(@Visiting() { api }: SignedIn, @Param('mailboxId') mailboxId: string): Promise<Page> {
    const [mailboxes, told] = await Promise.all([
      api.get('/organisation/mailboxes', { query: { limit: 100 } }),
      api.get(one, { path: { mailboxId } }),
    ])
    const mailbox = mailboxes.items.find(({ id }) => id === mailboxId)
    if (!mailbox) throw new NotFoundException()
    return page('organisation/mailbox-told.njk', { mailbox, told })
  }

  @Post()
  async change(
    @Visiting() { api }: SignedIn,
    @Param('mailboxId') mailboxId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { preferences: toldIn(typed) }
    await renamed(api.patch(one, { path: { mailboxId }, body, key: typed.key }), 'preferences', 'told')
    return goTo('/organisation/users', 'What the mailbox is told has been changed')
  }
}
