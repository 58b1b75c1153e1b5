import type { Body } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Invited = Body<'post', '/admin/organisations/{organisationId}/invitations'>
type Role = Invited['role']

/** Users, invitations and group mailboxes of an organisation, which the programme may keep on its behalf. */
@Controller('programme/organisations/:organisationId')
@For(...programmeRoles)
export class PeopleController {
  @Get('people')
  async list(@Visiting() { api }: SignedIn, @Param('organisationId') organisationId: string): Promise<Page> {
    const path = { organisationId }
    const query = { limit: 100 }
    const [organisation, users, invitations, mailboxes] = await Promise.all([
      api.get('/admin/organisations/{organisationId}', { path }),
      available(api.get('/admin/organisations/{organisationId}/users', { path, query })),
      available(api.get('/admin/organisations/{organisationId}/invitations', { path, query })),
      available(api.get('/admin/organisations/{organisationId}/mailboxes', { path, query })),
    ])
    return page('programme/people.njk', { organisation, users, invitations, mailboxes, tab: 'people' })
  }

  @Get('contact')
  async askContact(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
  ): Promise<Page> {
    const organisation = await api.get('/admin/organisations/{organisationId}', { path: { organisationId } })
    return page('programme/contact.njk', { organisation })
  }

  @Post('contact')
  async nameContact(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const path = { organisationId }
    const { email } = await api.put('/admin/organisations/{organisationId}/single-point-of-contact', {
      path,
      body: nameAndEmail(typed),
      key: typed.key,
    })
    return goTo(`/programme/organisations/${organisationId}`, `The invitation is on its way to ${email}`)
  }

  @Get('invite')
  async askInvite(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
  ): Promise<Page> {
    const organisation = await api.get('/admin/organisations/{organisationId}', { path: { organisationId } })
    return page('programme/invite-user.njk', { organisation })
  }

  @Post('invite')
  async invite(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { ...nameAndEmail(typed), role: typed.needed('role') as Role }
    const path = { organisationId }
    const { email } = await api.post('/admin/organisations/{organisationId}/invitations', {
      path,
      body,
      key: typed.key,
    })
    return goTo(peopleOf(organisationId), `The invitation is on its way to ${email}`)
  }

  @Post('invitations/:invitationId/resend')
  async resend(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('invitationId') invitationId: string,
  ): Promise<GoTo> {
    await api.post('/admin/organisations/{organisationId}/invitations/{invitationId}/resend', {
      path: { organisationId, invitationId },
    })
    return goTo(
      peopleOf(organisationId),
      'The invitation is on its way again. The link sent before no longer works.',
    )
  }

  @Post('invitations/:invitationId/revoke')
  async revoke(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('invitationId') invitationId: string,
  ): Promise<GoTo> {
    await api.delete('/admin/organisations/{organisationId}/invitations/{invitationId}', {
      path: { organisationId, invitationId },
    })
    return goTo(peopleOf(organisationId), 'The invitation is withdrawn')
  }

  @Post('users/:userId/role')
  async changeRole(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('userId') userId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const path = { organisationId, userId }
    const body = { role: typed.needed('role') as Role }
    const { firstName, lastName } = await api.patch('/admin/organisations/{organisationId}/users/{userId}', {
      path,
      body,
    })
    return goTo(
      peopleOf(organisationId),
      `${firstName} ${lastName} is ${body.role === 'organisation_admin' ? 'an admin' : 'a user'} now`,
    )
  }

  @Get('users/:userId/remove')
  async askRemove(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('userId') userId: string,
  ): Promise<Page> {
    const path = { organisationId }
    const [organisation, users] = await Promise.all([
      api.get('/admin/organisations/{organisationId}', { path }),
      api.get('/admin/organisations/{organisationId}/users', { path, query: { limit: 100 } }),
    ])
    const user = users.items.find(({ id }) => id === userId)
    if (!user) throw new NotFoundException()
    return page('programme/remove-user.njk', { organisation, user })
  }

  @Post('users/:userId/remove')
  async remove(
    @Visiting() { api }: SignedIn,
    @Param('organisationId') organisationId: string,
    @Param('userId') userId: string,
  ): Promise<GoTo> {
    await api.delete('/admin/organisations/{organisationId}/users/{userId}', {
      path: { organisationId, userId },
    })
    return goTo(peopleOf(organisationId), 'Removed: they are kept out from now on')
  }
}

const peopleOf = (organisationId: string) => `/programme/organisations/${organisationId}/people`

const nameAndEmail = (typed: Typed) => ({
  firstName: typed.needed('firstName'),
  lastName: typed.needed('lastName'),
  email: typed.needed('email'),
})
