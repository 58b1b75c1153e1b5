import { Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles, programmeRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'

const one = '/message-templates/{templateId}'
const wordsOf = (typed: Typed) => ({ name: typed.needed('name'), body: typed.needed('body') })

/** What is written again and again: an organisation keeps its own, the programme those for all. */
@Controller('templates')
@For(...organisationRoles, ...programmeRoles)
export class TemplatesController {
  @Get()
  async list(@Visiting() visit: SignedIn, @Query('cursor') cursor?: string): Promise<Page> {
    const templates = await visit.api.get('/message-templates', { query: { cursor, limit: 50 } })
    return page('templates/list.njk', { templates, paging: paging(visit.page, templates) })
  }

  @Get('new')
  ask(): Page {
    return page('templates/template.njk', { address: '/templates/new' })
  }

  @Post('new')
  async add(@Visiting() { api }: SignedIn, @Form() typed: Typed): Promise<GoTo> {
    await api.post('/message-templates', { body: wordsOf(typed), key: typed.key })
    return goTo('/templates', 'The template is kept')
  }

  @Get(':templateId')
  async edit(@Visiting() visit: SignedIn, @Param('templateId') templateId: string): Promise<Page> {
    const template = await own(visit, templateId)
    return page('templates/template.njk', { template, address: `/templates/${templateId}` })
  }

  @Post(':templateId')
  async change(
    @Visiting() { api }: SignedIn,
    @Param('templateId') templateId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const body = { ...wordsOf(typed), version: typed.number('version')! }
    await api.patch(one, { path: { templateId }, body, key: typed.key })
    return goTo('/templates', 'The template has been changed')
  }

  @Get(':templateId/remove')
  async askRemove(@Visiting() visit: SignedIn, @Param('templateId') templateId: string): Promise<Page> {
    return page('templates/remove.njk', { template: await own(visit, templateId) })
  }

  @Post(':templateId/remove')
  async remove(@Visiting() { api }: SignedIn, @Param('templateId') templateId: string): Promise<GoTo> {
    await api.delete(one, { path: { templateId } })
    return goTo('/templates', 'The template is removed. Messages written with it stay as they are.')
  }
}

/** Organisations use the programme's templates, and change their own. */
async function own({ api, signIn }: SignedIn, templateId: string) {
  const template = await api.get(one, { path: { templateId } })
  if (template.programmeWide !== (signIn.organisationId === null)) throw new NotFoundException()
  return template
}
