import { Controller, Get, NotFoundException, Param, Query } from '@nestjs/common'
import { For } from '../../http/access.js'
import { page, type Page } from '../../http/answers.js'
import { paging, withQuery } from '../../http/paging.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { inWords } from './entry-in-words.js'
import { namesOf } from './names.js'

const views = { people: ['about', 'by'], organisations: ['about', 'for'] } as const
const filterOf = { about: 'subject', by: 'actor', for: 'organisation' } as const

/** Everything that the trail says of one person or one organisation, newest or oldest first. */
@Controller('audit')
@For('auditor')
export class LivesController {
  @Get('people/:id')
  person(
    @Visiting() visit: SignedIn,
    @Param('id') id: string,
    @Query() given: Record<string, string | undefined>,
  ): Promise<Page> {
    return this.show(visit, 'people', id, given)
  }

  @Get('organisations/:id')
  organisation(
    @Visiting() visit: SignedIn,
    @Param('id') id: string,
    @Query() given: Record<string, string | undefined>,
  ): Promise<Page> {
    return this.show(visit, 'organisations', id, given)
  }

  private async show(
    visit: SignedIn,
    of: keyof typeof views,
    id: string,
    given: Record<string, string | undefined>,
  ): Promise<Page> {
    if (!/^[0-9a-f-]{36}$/i.test(id)) throw new NotFoundException()
    const view = views[of].find((known) => known === given.view) ?? 'about'
    const oldestFirst = given.order === 'oldest'
    const query = { [filterOf[view]]: id, cursor: given.cursor, oldestFirst, limit: 25 }
    const found = await visit.api.get('/audit/entries', { query })
    const names = await namesOf(visit.api, found.items)
    return page('auditor/life.njk', {
      of,
      id,
      view,
      oldestFirst,
      turned: withQuery(visit.page, { order: oldestFirst ? null : 'oldest', cursor: null }),
      views: views[of],
      entries: found.items.map((entry) => inWords(entry, names)),
      paging: paging(visit.page, found),
    })
  }
}
