import type { paths } from '@sih/api-client'
import { Controller, Get, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { PassedOn, page, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { period } from '../reports/period.js'
import { shownFigures } from '../reports/shown-figures.js'
import { Reference } from '../../rendering/reference.js'

type Asked = NonNullable<paths['/api/v1/admin/reports/organisations']['get']['parameters']['query']>
type Given = Record<string, string | undefined>

const sorts = ['highest', 'lowest', 'name'] as const

/** As browsers send it: what is compared, in which regions and when. */
const askedIn = (given: Given): Asked => ({
  ...period(given),
  figure: (given.figure || 'candidatesInterested') as Asked['figure'],
  sort: sorts.find((known) => known === given.sort),
  region: given.region ? ([given.region] as Asked['region']) : undefined,
  notAnswering: given.notAnswering ? true : undefined,
})

/** Organisations beside one another, by any figure. */
@Controller('programme/comparison')
@For(...programmeRoles)
export class ComparisonController {
  constructor(private readonly reference: Reference) {}

  @Get()
  async compare(@Visiting() visit: SignedIn, @Query() given: Given): Promise<Page> {
    const asked = askedIn(given)
    const [comparison, definitions, regions] = await Promise.all([
      visit.api.get('/admin/reports/organisations', { query: { ...asked, cursor: given.cursor, limit: 25 } }),
      visit.api.get('/reports/definitions'),
      this.reference.choices('regions'),
    ])
    return page('programme/comparison.njk', {
      comparison,
      definitions,
      regions,
      asked,
      items: shownFigures(comparison.items, definitions),
      paging: paging(visit.page, comparison),
    })
  }

  @Get('csv')
  async csv(@Visiting() { api }: SignedIn, @Query() given: Given): Promise<PassedOn> {
    const query = new URLSearchParams({ limit: '1000' })
    for (const [name, value] of Object.entries(askedIn(given))) if (value) query.set(name, String(value))
    return new PassedOn(
      await api.send('get', `/admin/reports/organisations?${query}`, undefined, { accept: 'text/csv' }),
    )
  }
}
