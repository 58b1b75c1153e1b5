import type { Body } from '@sih/api-client'
import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** Languages, each with how well it is spoken; one more line than there are. */
@Controller('profile/languages')
@For('candidate')
export class LanguagesController {
  @Get()
  async show(@Visiting() { api }: SignedIn): Promise<Page> {
    return page('candidate/languages.njk', { profile: await api.get('/candidates/me') })
  }

  @Post()
  async keep(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const names = Object.keys(typed.values).filter((name) => name.startsWith('name-') && typed.text(name))
    const languages = names.map((name) => ({
      name: typed.needed(name),
      level: typed.needed(name.replace('name', 'level')),
    }))
    const body = { languages, version: typed.number('version') } as Body<'put', '/candidates/me/languages'>
    await api.put('/candidates/me/languages', { body, key: typed.key })
    return goTo('/profile', 'Your languages have been changed')
  }
}
