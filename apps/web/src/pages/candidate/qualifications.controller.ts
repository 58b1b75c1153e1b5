import type { Body } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { For } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

type Details = Body<'post', '/candidates/me/qualifications'>

const detailsOf = (typed: Typed): Details => ({
  kind: typed.needed('kind') as Details['kind'],
  name: typed.needed('name'),
  awardedBy: typed.text('awardedBy'),
  awardedOn: typed.date('awardedOn'),
  expiresOn: typed.date('expiresOn'),
})

/** Qualifications and licences. */
@Controller('profile/qualifications')
@For('candidate')
export class QualificationsController {
  @Get('new')
  add(): Page {
    return page('candidate/qualification.njk', { item: {}, address: '/profile/qualifications/new' })
  }

  @Post('new')
  async added(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/candidates/me/qualifications', { body: detailsOf(typed), key: typed.key })
    return goTo('/profile', 'Added to your profile')
  }

  @Get(':qualificationId')
  async edit(@Visiting() { api }: SignedIn, @Param('qualificationId') id: string): Promise<Page> {
    const { sections, version } = await api.get('/candidates/me')
    const item = sections.qualifications.find((known) => known.id === id)
    if (!item) throw new NotFoundException()
    return page('candidate/qualification.njk', { item, version, address: `/profile/qualifications/${id}` })
  }

  @Post(':qualificationId')
  async change(
    @Visiting() { api }: SignedIn,
    @Param('qualificationId') qualificationId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const path = { qualificationId }
    const version = typed.number('version')
    if (typed.ticked('delete')) {
      await api.delete('/candidates/me/qualifications/{qualificationId}', { path, query: { version } })
      return goTo('/profile', 'Removed from your profile')
    }
    const body = { ...detailsOf(typed), version }
    await api.put('/candidates/me/qualifications/{qualificationId}', { path, body, key: typed.key })
    return goTo('/profile', 'Your profile has been changed')
  }
}
