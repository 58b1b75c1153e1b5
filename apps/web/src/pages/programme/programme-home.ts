import type { ApiClient } from '@sih/api-client'
import { page, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { paging } from '../../http/paging.js'
import type { SignedIn } from '../../http/visit.js'

const kinds = [
  'pledge_waiting',
  'to_countersign',
  'contact_missing',
  'no_admin_answered',
  'refused_by_signatory',
  'lapsing_soon',
  'waiting_for_signature',
] as const

/** What waits for the programme, with the way to what is to be done; a part that is not available is left out and said so. */
export async function programmeHome(visit: SignedIn): Promise<Page> {
  const { api } = visit
  const asked = new URL(visit.page, 'http://here').searchParams
  const kind = kinds.find((known) => known === asked.get('kind'))
  const cursor = asked.get('cursor') ?? undefined
  const [counts, items, escalated, waitingLong, requests, delivery] = await Promise.all([
    available(api.get('/admin/worklist/counts')),
    available(api.get('/admin/worklist', { query: { kind, cursor, limit: 20 } })),
    available(api.get('/admin/worklist/responses', { query: { limit: 5 } })),
    available(api.get('/admin/worklist/responses/counts')),
    available(overdueOrOpen(api)),
    available(api.get('/admin/notifications/delivery')),
  ])
  const count = Object.fromEntries(counts?.counts.map((one) => [one.kind, one.count]) ?? [])
  const next = items && paging(visit.page, items)
  return page('programme/home.njk', {
    kinds,
    kind,
    count,
    items,
    escalated,
    waitingLong,
    requests,
    delivery,
    paging: next,
  })
}

/** Those that are not answered yet come first: five are enough to see whether any is. */
async function overdueOrOpen(api: ApiClient) {
  const { items } = await api.get('/admin/subject-access-requests', { query: { limit: 5 } })
  return items.filter(({ state }) => state !== 'answered')
}
