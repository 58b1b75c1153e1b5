import { Controller, Get, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

/** Skills, one on each line, the most important first. */
@Controller('profile/skills')
@For('candidate')
export class SkillsController {
  @Get()
  async show(@Visiting() { api }: SignedIn): Promise<Page> {
    return page('candidate/skills.njk', { profile: await api.get('/candidates/me') })
  }

  @Post()
  async keep(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    const body = { skills: typed.lines('skills'), version: typed.number('version') }
    await api.put('/candidates/me/skills', { body, key: typed.key })
    return goTo('/profile', 'Your skills have been changed')
  }
}
