import { Controller, Get, Param, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { renamed } from '../../http/renamed.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { toldIn } from './told.js'

/** How somebody signs in, and what they are told. */
@Controller('account')
@For('signed-in')
export class AccountController {
  @Get()
  async show(@Visiting() { api }: SignedIn): Promise<Page> {
    const [me, secondFactor, sessions, told] = await Promise.all([
      api.get('/auth/me'),
      api.get('/auth/mfa'),
      api.get('/auth/sessions', { query: { limit: 20 } }),
      available(api.get('/notification-preferences')),
    ])
    return page('account/account.njk', { me, secondFactor, sessions, told })
  }

  @Get('password')
  askPassword(): Page {
    return page('account/change-password.njk')
  }

  @Post('password')
  async changePassword(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = {
      currentPassword: typed.needed('currentPassword'),
      newPassword: typed.needed('newPassword'),
    }
    await api.post('/auth/password/change', { body })
    return goTo('/account', 'Your password has been changed. You are signed out everywhere else.')
  }

  @Get('email')
  askEmail(): Page {
    return page('account/change-email.njk')
  }

  @Post('email')
  async changeEmail(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/auth/email', {
      body: { email: typed.needed('email'), password: typed.needed('password') },
    })
    return goTo(
      '/account',
      'We have sent an e-mail to both addresses. The change counts once both are confirmed.',
    )
  }

  @Post('sessions')
  async signOutElsewhere(@Visiting() { api }: SignedIn): Promise<GoTo> {
    await api.delete('/auth/sessions')
    return goTo('/account', 'You are signed out everywhere else')
  }

  @Post('sessions/:sessionId')
  async signOutOne(@Visiting() { api }: SignedIn, @Param('sessionId') sessionId: string): Promise<GoTo> {
    await api.delete('/auth/sessions/{sessionId}', { path: { sessionId } })
    return goTo('/account', 'Signed out there')
  }

  @Post('told')
  async changeTold(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const preferences = toldIn(typed)
    await renamed(api.patch('/notification-preferences', { body: { preferences } }), 'preferences', 'told')
    return goTo('/account', 'What you are told by e-mail has been changed')
  }
}
