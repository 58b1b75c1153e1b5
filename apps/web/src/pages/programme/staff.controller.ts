import type { Body } from '@sih/api-client'
import { Controller, Get, Param, Post, Query } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Role = Body<'post', '/admin/staff'>['role']

/** The people of the programme and the auditors. */
@Controller('programme/staff')
@For('programme_admin')
export class StaffController {
  @Get()
  async list(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const staff = await visit.api.get('/admin/staff', { query: { cursor, limit: 20 } })
    return page('programme/staff.njk', { staff, paging: paging(visit.page, staff) })
  }

  @Get('new')
  ask(): Page {
    return page('programme/staff-new.njk')
  }

  @Post('new')
  async invite(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = {
      firstName: typed.needed('firstName'),
      lastName: typed.needed('lastName'),
      email: typed.needed('email'),
      role: typed.needed('role') as Role,
    }
    await api.post('/admin/staff', { body, key: typed.key })
    return goTo('/programme/staff', `The invitation is on its way to ${body.email}`)
  }

  @Get(':staffId')
  async show(@Visiting() { api, signIn }: SignedIn, @Param('staffId') staffId: string): Promise<Page> {
    const member = await api.get('/admin/staff/{staffId}', { path: { staffId } })
    return page('programme/staff-member.njk', { member, isOneself: member.id === signIn.accountId })
  }

  @Post(':staffId/role')
  async changeRole(
    @Visiting() { api }: SignedIn,
    @Param('staffId') staffId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { role: typed.needed('role') as Role }
    await api.patch('/admin/staff/{staffId}', { path: { staffId }, body })
    return goTo(`/programme/staff/${staffId}`, 'The role has been changed. They have to sign in again.')
  }

  @Post(':staffId/resend')
  async resend(@Visiting() { api }: SignedIn, @Param('staffId') staffId: string): Promise<GoTo> {
    const { email } = await api.post('/admin/staff/{staffId}/resend', { path: { staffId } })
    return goTo(
      `/programme/staff/${staffId}`,
      `A new invitation is on its way to ${email}. The link sent before no longer works.`,
    )
  }

  @Get(':staffId/disable')
  async askDisable(@Visiting() { api }: SignedIn, @Param('staffId') staffId: string): Promise<Page> {
    return page('programme/staff-disable.njk', {
      member: await api.get('/admin/staff/{staffId}', { path: { staffId } }),
    })
  }

  @Post(':staffId/disable')
  async disable(@Visiting() { api }: SignedIn, @Param('staffId') staffId: string): Promise<GoTo> {
    const { firstName, lastName } = await api.post('/admin/staff/{staffId}/disable', { path: { staffId } })
    return goTo(`/programme/staff/${staffId}`, `${firstName} ${lastName} is kept out from now on`)
  }

  @Post(':staffId/enable')
  async enable(@Visiting() { api }: SignedIn, @Param('staffId') staffId: string): Promise<GoTo> {
    const { firstName, lastName } = await api.post('/admin/staff/{staffId}/enable', { path: { staffId } })
    return goTo(`/programme/staff/${staffId}`, `${firstName} ${lastName} is let in again`)
  }

  @Get(':staffId/second-factor')
  async askSecondFactor(@Visiting() { api }: SignedIn, @Param('staffId') staffId: string): Promise<Page> {
    return page('programme/staff-second-factor.njk', {
      member: await api.get('/admin/staff/{staffId}', { path: { staffId } }),
    })
  }

  @Post(':staffId/second-factor')
  async removeSecondFactor(@Visiting() { api }: SignedIn, @Param('staffId') staffId: string): Promise<GoTo> {
    await api.delete('/admin/accounts/{accountId}/second-factor', { path: { accountId: staffId } })
    return goTo(
      `/programme/staff/${staffId}`,
      'The second factor is removed. They are told by e-mail, and have to sign in again.',
    )
  }
}
