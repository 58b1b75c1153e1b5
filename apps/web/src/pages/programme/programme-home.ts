import { page, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import type { SignedIn } from '../../http/visit.js'

/** What waits for the programme, or for somebody it may have to remind. */
export async function programmeHome({ api, page: address }: SignedIn): Promise<Page> {
  const cursor = new URL(address, 'http://here').searchParams.get('cursor') ?? undefined
  const [worklist, counts, responses] = await Promise.all([
    available(api.get('/admin/worklist', { query: { limit: 20, cursor } })),
    available(api.get('/admin/worklist/counts')),
    available(api.get('/admin/worklist/responses', { query: { limit: 10 } })),
  ])
  return page('programme/home.njk', { worklist, counts, responses })
}
