import type { Body } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Details = Body<'post', '/candidates/me/employment'>

const detailsOf = (typed: Typed): Details => {
  const isJob = typed.needed('kind') !== 'gap'
  return {
    kind: typed.needed('kind') as Details['kind'],
    title: isJob ? typed.needed('title') : undefined,
    employer: isJob ? typed.needed('employer') : undefined,
    reason: isJob ? undefined : (typed.text('reason') as Details['reason']),
    description: typed.text('description'),
    startedOn: typed.date('startedOn') ?? '',
    endedOn: typed.date('endedOn'),
  }
}

/** Jobs, and gaps with their reasons. */
@Controller('profile/employment')
@For('candidate')
export class EmploymentController {
  @Get('new')
  add(): Page {
    return page('candidate/employment.njk', { item: {}, address: '/profile/employment/new' })
  }

  @Post('new')
  async added(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/candidates/me/employment', { body: detailsOf(typed), key: typed.key })
    return goTo('/profile', 'Added to your profile')
  }

  @Get(':employmentId')
  async edit(@Visiting() { api }: SignedIn, @Param('employmentId') id: string): Promise<Page> {
    const { items, version } = await api.get('/candidates/me/employment')
    const item = items.find((known) => known.id === id)
    if (!item) throw new NotFoundException()
    return page('candidate/employment.njk', { item, version, address: `/profile/employment/${id}` })
  }

  @Post(':employmentId')
  async change(
    @Visiting() { api }: SignedIn,
    @Param('employmentId') employmentId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const path = { employmentId }
    if (typed.ticked('delete')) {
      await api.delete('/candidates/me/employment/{employmentId}', {
        path,
        query: { version: typed.number('version') },
      })
      return goTo('/profile', 'Removed from your profile')
    }
    const body = { ...detailsOf(typed), version: typed.number('version') }
    await api.put('/candidates/me/employment/{employmentId}', { path, body, key: typed.key })
    return goTo('/profile', 'Your profile has been changed')
  }
}
