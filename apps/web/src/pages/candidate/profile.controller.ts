import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { isSection, sections } from './profile-sections.js'

/** What organisations see of a candidate, changed a section at a time. */
@Controller('profile')
@For('candidate')
export class ProfileController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async show(@Visiting() { api }: SignedIn): Promise<Page> {
    const [profile, documents] = await Promise.all([
      api.get('/candidates/me'),
      api.get('/candidates/me/documents'),
    ])
    return page('candidate/profile.njk', { profile, documents })
  }

  @Get('edit/:section')
  async edit(@Visiting() { api }: SignedIn, @Param('section') section: string): Promise<Page> {
    if (!isSection(section)) throw new NotFoundException()
    const [profile, connections, services] = await Promise.all([
      api.get('/candidates/me'),
      this.reference.choices('connections'),
      this.reference.choices('armedServices'),
    ])
    return page(`candidate/edit-${section}.njk`, { profile, connections, services })
  }

  @Post('edit/:section')
  async change(
    @Visiting() { api }: SignedIn,
    @Param('section') section: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    if (!isSection(section)) throw new NotFoundException()
    const version = typed.number('version')
    await api.patch('/candidates/me', { body: { ...sections[section](typed), version }, key: typed.key })
    return goTo('/profile', 'Your profile has been changed')
  }
}
