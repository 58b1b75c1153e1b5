import { Refusal, type paths } from '@sih/api-client'
import { Controller, Get, Query } from '@nestjs/common'
import { For, programmeRoles } from '../../http/access.js'
import { page, type Page } from '../../http/answers.js'
import { Visiting } from '../../http/parameters.js'
import type { SignedIn } from '../../http/visit.js'
import { pastQuarters } from './past-quarters.js'

type Asked = paths['/api/v1/reports/publishable']['get']['parameters']['query']

/** Counts of all organisations that may be published: small ones are withheld. */
@Controller('programme/publishable')
@For(...programmeRoles)
export class PublishableController {
  @Get()
  async show(
    @Visiting() { api }: SignedIn,
    @Query() given: Record<string, string | undefined>,
  ): Promise<Page> {
    const asked = {
      report: given.report || 'engagement',
      quarter: given.quarter ?? '',
      groupBy: given.groupBy || 'region',
    } as Asked
    const quarters = pastQuarters(new Date(), 12)
    if (!given.quarter) return page('programme/publishable.njk', { asked, quarters })
    const [{ table, notYet }, definitions] = await Promise.all([
      settled(api.get('/reports/publishable', { query: asked })),
      api.get('/reports/definitions'),
    ])
    const nameOf = Object.fromEntries(definitions.figures.map(({ figure, title }) => [figure, title]))
    return page('programme/publishable.njk', { asked, quarters, table, notYet, nameOf })
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
