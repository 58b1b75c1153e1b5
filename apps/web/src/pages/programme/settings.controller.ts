import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** A number that is not filled in is not a number: the API then says what to enter. */
const entered = (typed: Typed, name: string) => typed.number(name) ?? (null as never)

/** How long candidates are kept, and how long organisations may take to answer. */
@Controller('programme/settings')
@For('programme_admin')
export class SettingsController {
  @Get()
  async show(@Visiting() { api }: SignedIn): Promise<Page> {
    const [retention, responses] = await Promise.all([
      api.get('/admin/settings/retention'),
      api.get('/admin/settings/responses'),
    ])
    return page('programme/settings.njk', { retention, responses })
  }

  @Get('retention')
  async askRetention(@Visiting() { api }: SignedIn): Promise<Page> {
    return page('programme/settings-retention.njk', { retention: await api.get('/admin/settings/retention') })
  }

  @Post('retention')
  async changeRetention(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const names = ['warnAfter', 'switchOffAfter', 'eraseAfter', 'version'] as const
    const [warnAfter, switchOffAfter, eraseAfter, version] = names.map((name) => entered(typed, name)) as [
      number,
      number,
      number,
      number,
    ]
    await api.put('/admin/settings/retention', { body: { warnAfter, switchOffAfter, eraseAfter, version } })
    return goTo('/programme/settings', 'Changed')
  }

  @Get('responses')
  async askResponses(@Visiting() { api }: SignedIn): Promise<Page> {
    return page('programme/settings-responses.njk', { responses: await api.get('/admin/settings/responses') })
  }

  @Post('responses')
  async changeResponses(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = {
      remindAfter: entered(typed, 'remindAfter'),
      escalateAfter: entered(typed, 'escalateAfter'),
      version: entered(typed, 'version'),
    }
    await api.put('/admin/settings/responses', { body })
    return goTo('/programme/settings', 'Changed: it holds for what is asked from now on')
  }
}
