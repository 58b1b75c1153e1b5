import type { ApiClient } from '@sih/api-client'
import { Controller, Get, NotFoundException, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Invalid } from '../../http/invalid.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'

const one = '/candidates/me/consents/{kind}'
/** The other consent is what the whole service rests on: who withdraws it closes the profile or has it erased. */
const kind = 'wisStatus'

/** What a candidate has agreed to, and agrees to no longer. */
@Controller('my-data/consents')
@For('candidate')
export class ConsentsController {
  constructor(private readonly reference: Reference) {}

  @Get('wisStatus/withdraw')
  async askWithdraw(@Visiting() { api }: SignedIn): Promise<Page> {
    const consent = await given(api)
    if (!consent) throw new NotFoundException()
    return page('candidate/withdraw-consent.njk', { consent })
  }

  @Post('wisStatus/withdraw')
  async withdraw(@Visiting() { api }: SignedIn): Promise<GoTo> {
    await api.delete(one, { path: { kind } })
    return goTo(
      '/my-data',
      'Withdrawn. That you were wounded, injured or sick is deleted: nobody sees it any more.',
    )
  }

  @Get('wisStatus/give')
  async askGive(): Promise<Page> {
    const { consents } = await this.reference.read()
    return page('candidate/give-consent.njk', {
      wording: consents.find((known) => known.kind === kind)?.wording,
    })
  }

  @Post('wisStatus/give')
  async give(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    if (!typed.ticked('agrees')) throw Invalid.field('agrees', 'Select that you agree, or go back')
    await api.put(one, { path: { kind }, key: typed.key })
    return goTo(
      '/profile/edit/service',
      'Kept. Select now that you were wounded, injured or sick in service.',
    )
  }
}

async function given(api: ApiClient) {
  const { items } = await api.get('/candidates/me/consents')
  return items.find((consent) => consent.kind === kind && !consent.withdrawnAt)
}
