import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Visits } from '../../http/visits.js'

const way = 'second-factor'

/** Setting up an authenticator app. The secret is shown until a code of the app has proved that it has it. */
@Controller('second-factor')
@For('signed-in')
export class SecondFactorController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Visiting() visit: SignedIn): Promise<Page> {
    const secondFactor = await visit.api.get('/auth/mfa')
    const { secret, uri } = await this.visits.answers<{ secret: string; uri: string }>(visit, way)
    return page('account/second-factor.njk', { secondFactor, secret, uri })
  }

  @Post()
  async begin(@Visiting() visit: SignedIn): Promise<GoTo> {
    await this.visits.keepAnswers(visit, way, await visit.api.post('/auth/mfa/totp'))
    return goTo('/second-factor')
  }

  @Post('confirm')
  async confirm(@Visiting() visit: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const { recoveryCodes } = await visit.api.post('/auth/mfa/totp/confirm', {
      body: { code: typed.needed('code') },
    })
    await this.visits.forgetAnswers(visit, way)
    await this.visits.keepAnswers(visit, 'recovery-codes', { recoveryCodes })
    return goTo('/second-factor/recovery-codes')
  }

  /** Shown once: whoever loads the page again has to make new ones. */
  @Get('recovery-codes')
  async recoveryCodes(@Visiting() visit: SignedIn): Promise<Page> {
    const { recoveryCodes = [] } = await this.visits.answers<{ recoveryCodes: string[] }>(
      visit,
      'recovery-codes',
    )
    await this.visits.forgetAnswers(visit, 'recovery-codes')
    return page('account/recovery-codes.njk', { recoveryCodes })
  }

  @Post('remove')
  async remove(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/auth/mfa/totp/remove', {
      body: { password: typed.needed('password'), otp: typed.needed('otp') },
    })
    return goTo('/account', 'The authenticator app has been removed')
  }
}
