import type { ApiClient } from '@sih/api-client'
import { Controller, Get, NotFoundException, Param, Post, Query } from '@nestjs/common'
import { For, organisationRoles } from '../../http/access.js'
import { goTo, page, type GoTo, type Page } from '../../http/answers.js'
import { Form, Visiting } from '../../http/parameters.js'
import { Typed } from '../../http/typed.js'
import type { SignedIn } from '../../http/visit.js'
import { Reference } from '../../rendering/reference.js'
import { searchedFor, type CandidateQuery } from './candidate-filters.js'
import { filterWords } from './filter-words.js'

const one = '/saved-searches/{savedSearchId}'
const detailsOf = (typed: Typed) => ({ name: typed.needed('name'), notify: typed.text('notify') === 'yes' })

/** Searches for candidates that somebody has kept, for themself. */
@Controller('saved-searches')
@For(...organisationRoles)
export class SavedSearchesController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async list(@Visiting() { api }: SignedIn): Promise<Page> {
    const { items } = await api.get('/saved-searches')
    const searches = items.map((search) => ({
      ...search,
      words: filterWords(search.filters, this.reference),
    }))
    return page('saved-searches/list.njk', { searches })
  }

  @Get('new')
  ask(@Query() given: CandidateQuery): Page {
    const filters = searchedFor(given)
    return page('saved-searches/search.njk', { filters, words: filterWords(filters, this.reference) })
  }

  @Post('new')
  async keep(
    @Visiting() { api }: SignedIn,
    @Query() given: CandidateQuery,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    const filters = searchedFor(given)
    await api.post('/saved-searches', { body: { ...detailsOf(typed), filters }, key: typed.key })
    return goTo('/saved-searches', 'Your search is kept')
  }

  @Get(':savedSearchId')
  async edit(@Visiting() { api }: SignedIn, @Param('savedSearchId') id: string): Promise<Page> {
    const search = await own(api, id)
    const words = filterWords(search.filters, this.reference)
    return page('saved-searches/search.njk', { search, filters: search.filters, words })
  }

  @Post(':savedSearchId')
  async change(
    @Visiting() { api }: SignedIn,
    @Param('savedSearchId') savedSearchId: string,
    @Form() typed: Typed,
  ): Promise<GoTo> {
    await api.patch(one, { path: { savedSearchId }, body: detailsOf(typed), key: typed.key })
    return goTo('/saved-searches', 'Your search has been changed')
  }

  @Get(':savedSearchId/remove')
  async askRemove(@Visiting() { api }: SignedIn, @Param('savedSearchId') id: string): Promise<Page> {
    return page('saved-searches/remove.njk', { search: await own(api, id) })
  }

  @Post(':savedSearchId/remove')
  async remove(@Visiting() { api }: SignedIn, @Param('savedSearchId') savedSearchId: string): Promise<GoTo> {
    await api.delete(one, { path: { savedSearchId } })
    return goTo('/saved-searches', 'Your search is removed')
  }
}

/** There are twenty of them at most, and the API lists all. */
async function own(api: ApiClient, id: string) {
  const search = (await api.get('/saved-searches')).items.find((known) => known.id === id)
  if (!search) throw new NotFoundException()
  return search
}
