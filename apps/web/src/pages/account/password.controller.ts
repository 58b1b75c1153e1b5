import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { Visit } from '../../http/visit.js'

/** Forgotten passwords. Known and unknown addresses are told the same. */
@Controller()
@For('everybody')
export class PasswordController {
  @Get('forgotten-password')
  forgotten(): Page {
    return page('account/forgotten-password.njk')
  }

  @Post('forgotten-password')
  async ask(@Visiting() { api }: Visit, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/auth/password/forgot', { body: { email: typed.needed('email') } })
    return goTo('/forgotten-password/sent')
  }

  @Get('forgotten-password/sent')
  sent(): Page {
    return page('account/look-in-your-mail.njk', { what: 'a link to choose a new password' })
  }

  @Get('reset-password')
  reset(): Page {
    return page('account/reset-password.njk')
  }

  @Post('reset-password')
  async choose(@Visiting() { api }: Visit, @Form() typed: Typed): Promise<GoTo> {
    const body = { token: typed.needed('token'), password: typed.needed('password') }
    await api.post('/auth/password/reset', { body })
    return goTo('/sign-in', 'Your password has been changed. Sign in with the new one.')
  }
}
