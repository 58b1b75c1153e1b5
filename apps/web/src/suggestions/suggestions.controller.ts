import { Controller, Get, Query } from '@nestjs/common'
import { For, programmeRoles } from '../http/access.js'
import { Visiting } from '../http/parameters.js'
import type { SignedIn, Visit } from '../http/visit.js'

const most = 10
const beginning = (typed: string | undefined) => (typed ?? '').trim().slice(0, 100)

/** What fields suggest while somebody types: public/suggest.js shows it. Without scripts the same is found by a search. */
@Controller('suggestions')
export class SuggestionsController {
  @Get('organisations')
  @For('everybody')
  async pledged(@Visiting() { api }: Visit, @Query('q') typed?: string): Promise<string[]> {
    const { items } = await api.get('/organisations', { query: { search: beginning(typed), limit: most } })
    return items.map(({ name }) => name)
  }

  @Get('all-organisations')
  @For(...programmeRoles)
  async all(@Visiting() { api }: SignedIn, @Query('q') typed?: string): Promise<string[]> {
    const query = { search: beginning(typed), limit: most }
    const { items } = await api.get('/admin/organisations', { query })
    return items.map(({ name }) => name)
  }

  @Get('skills')
  @For('candidate')
  async skills(@Visiting() { api }: SignedIn, @Query('q') typed?: string): Promise<string[]> {
    const { items } = await api.get('/skills', { query: { search: beginning(typed) } })
    return items.slice(0, most).map(({ label }) => label)
  }
}
