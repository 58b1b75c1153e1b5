import type { Body } from '@sih/api-client'
import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'

type Preferences = Body<'put', '/candidates/me/preferences'>
const lists = ['staffGroups', 'bands', 'workingPatterns', 'contractTypes', 'regions', 'support'] as const

/** What work a candidate looks for. */
@Controller('profile/preferences')
@For('candidate')
export class PreferencesController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async show(@Visiting() { api }: SignedIn): Promise<Page> {
    const [wishes, reference] = await Promise.all([
      api.get('/candidates/me/preferences'),
      this.reference.read(),
    ])
    return page('candidate/preferences.njk', { wishes, reference })
  }

  @Post()
  async keep(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = {
      ...Object.fromEntries(lists.map((name) => [name, typed.list(name)])),
      roles: typed.lines('roles'),
      postcode: typed.text('postcode') ?? null,
      radiusMiles: typed.number('radiusMiles') ?? null,
      earliestStart: typed.date('earliestStart') ?? null,
      version: typed.number('version'),
    } as Preferences
    await api.put('/candidates/me/preferences', { body, key: typed.key })
    return goTo('/profile', 'What you are looking for has been changed')
  }
}
