import { Refusal, type paths } from '@sih/api-client'
import { Controller, Get, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { PassedOn, page, type Page } from '../../http/answers.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { asQuery } from '../../rendering/as-query.js'
import { pastQuarters } from './past-quarters.js'

type Asked = paths['/api/v1/reports/publishable']['get']['parameters']['query']
type Given = Record<string, string | undefined>

const askedIn = (given: Given) =>
  ({
    report: given.report || 'engagement',
    quarter: given.quarter ?? '',
    groupBy: given.groupBy || 'region',
  }) as Asked

/** Counts of all organisations that may be published: small ones are withheld. */
@Controller('programme/publishable')
@For(...programmeRoles)
export class PublishableController {
  @Get()
  async show(@Visiting() { api }: SignedIn, @Query() given: Given): Promise<Page> {
    const asked = askedIn(given)
    const quarters = pastQuarters(new Date(), 12)
    if (!given.quarter) return page('programme/publishable.njk', { asked, quarters })
    const [{ table, notYet }, definitions] = await Promise.all([
      settled(api.get('/reports/publishable', { query: asked })),
      api.get('/reports/definitions'),
    ])
    const nameOf = Object.fromEntries(definitions.figures.map(({ figure, title }) => [figure, title]))
    return page('programme/publishable.njk', { asked, quarters, table, notYet, nameOf })
  }

  @Get('csv')
  csv(@Visiting() visit: SignedIn, @Query() given: Given): Promise<PassedOn> {
    return this.form(visit, given, 'text/csv')
  }

  @Get('print')
  print(@Visiting() visit: SignedIn, @Query() given: Given): Promise<PassedOn> {
    return this.form(visit, given, 'text/html')
  }

  private async form({ api }: SignedIn, given: Given, accept: string): Promise<PassedOn> {
    const path = `/reports/publishable?${asQuery(askedIn(given))}`
    return new PassedOn(await api.send('get', path, undefined, { accept }))
  }
}

/** The figures, or from when on they may be published: until then they may still change. */
const settled = <T>(asked: Promise<T>): Promise<{ table?: T; notYet?: string }> =>
  asked.then(
    (table) => ({ table }),
    (error: unknown) => {
      const problem = error instanceof Refusal && error.fields.find(({ field }) => field === 'quarter')
      if (problem) return { notYet: problem.message }
      throw error
    },
  )
