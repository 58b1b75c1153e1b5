import { Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { PassedOn, goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type MemberRole = 'organisation_user' | 'organisation_admin'

/** An organisation for its own people: access, users, group mailboxes, agreement. */
@Controller('organisation')
@For(...organisationRoles)
export class OwnOrganisationController {
  @Get()
  async show(@Visiting() { api, signIn }: SignedIn): Promise<Page> {
    const isAdmin = signIn.role === 'organisation_admin'
    const [organisation, history] = await Promise.all([
      api.get('/organisation'),
      isAdmin ? available(api.get('/organisation/access-history', { query: { limit: 10 } })) : null,
    ])
    return page('organisation/own-organisation.njk', { organisation, history, isAdmin })
  }

  @Get('users')
  async users(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const isAdmin = visit.signIn.role === 'organisation_admin'
    const [users, invitations, mailboxes] = await Promise.all([
      visit.api.get('/organisation/users', { query: { cursor, limit: 50 } }),
      isAdmin ? visit.api.get('/organisation/invitations', { query: { limit: 50 } }) : null,
      isAdmin ? visit.api.get('/organisation/mailboxes', { query: { limit: 50 } }) : null,
    ])
    return page('organisation/users.njk', {
      users,
      invitations,
      mailboxes,
      isAdmin,
      paging: paging(visit.page, users),
    })
  }

  @Get('agreement')
  @For('organisation_admin')
  async agreement(@Visiting() { api }: SignedIn): Promise<Page> {
    return page('organisation/agreement.njk', { agreement: await api.get('/organisation/agreement') })
  }

  @Get('agreement.pdf')
  @For('organisation_admin')
  async printed(@Visiting() { api }: SignedIn): Promise<PassedOn> {
    return new PassedOn(
      await api.send('get', '/organisation/agreement', undefined, { accept: 'application/pdf' }),
    )
  }

  @Get('signed-copy')
  @For('organisation_admin')
  async signedCopy(@Visiting() { api }: SignedIn): Promise<PassedOn> {
    return new PassedOn(await api.send('get', '/organisation/agreement/signed-copy'))
  }

  @Get('invite')
  @For('organisation_admin')
  ask(): Page {
    return page('organisation/invite.njk')
  }

  @Post('invite')
  @For('organisation_admin')
  async invite(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const [firstName, lastName] = [typed.needed('firstName'), typed.needed('lastName')]
    const body = {
      firstName,
      lastName,
      email: typed.needed('email'),
      role: typed.needed('role') as MemberRole,
    }
    await api.post('/organisation/invitations', { body, key: typed.key })
    return goTo('/organisation/users', 'Invitation sent. It can be accepted for 7 days.')
  }

  @Post('invitations/:invitationId/:verb')
  @For('organisation_admin')
  async change(
    @Visiting() { api }: SignedIn,
    @Param('invitationId') invitationId: string,
    @Param('verb') verb: string,
  ): Promise<GoTo> {
    const path = { invitationId }
    if (verb === 'resend') await api.post('/organisation/invitations/{invitationId}/resend', { path })
    else await api.delete('/organisation/invitations/{invitationId}', { path })
    return goTo('/organisation/users', verb === 'resend' ? 'Invitation sent again' : 'Invitation withdrawn')
  }

  @Post('users/:userId/role')
  @For('organisation_admin')
  async changeRole(
    @Visiting() { api }: SignedIn,
    @Param('userId') userId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const role = typed.needed('role') as MemberRole
    await api.patch('/organisation/users/{userId}', { path: { userId }, body: { role } })
    return goTo('/organisation/users', 'Role changed. They have to sign in again.')
  }

  @Get('users/:userId/remove')
  @For('organisation_admin')
  async askRemove(@Visiting() { api }: SignedIn, @Param('userId') userId: string): Promise<Page> {
    const { items } = await api.get('/organisation/users', { query: { limit: 100 } })
    const user = items.find(({ id }) => id === userId)
    if (!user) throw new NotFoundException()
    return page('organisation/remove-user.njk', { user })
  }

  @Post('users/:userId/remove')
  @For('organisation_admin')
  async remove(@Visiting() { api }: SignedIn, @Param('userId') userId: string): Promise<GoTo> {
    await api.delete('/organisation/users/{userId}', { path: { userId } })
    return goTo('/organisation/users', 'Removed: they can see nothing of your organisation any more')
  }

  @Post('mailboxes')
  @For('organisation_admin')
  async addMailbox(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = { name: typed.needed('name'), email: typed.needed('email') }
    await api.post('/organisation/mailboxes', { body, key: typed.key })
    return goTo('/organisation/users', 'Added. The mailbox has been sent an e-mail to confirm its address.')
  }

  @Post('mailboxes/:mailboxId/remove')
  @For('organisation_admin')
  async removeMailbox(@Visiting() { api }: SignedIn, @Param('mailboxId') mailboxId: string): Promise<GoTo> {
    await api.delete('/organisation/mailboxes/{mailboxId}', { path: { mailboxId } })
    return goTo('/organisation/users', 'Removed: nothing more is sent to it')
  }
}
