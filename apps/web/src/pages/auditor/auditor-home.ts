import { page, type Page } from '../../http/answers.js'
import { paging } from '../../http/paging.js'
import type { SignedIn } from '../../http/visit.js'
import { auditFilters } from './audit-filters.js'
import { inWords } from './entry-in-words.js'
import { namesOf } from './names.js'

/** The search of the audit trail. */
export async function auditorHome(visit: SignedIn): Promise<Page> {
  const { given, filters, cursor, problems } = auditFilters(visit.page)
  if (problems.length > 0) return page('auditor/home.njk', { given, invalid: problems, entries: [] })
  const found = await visit.api.get('/audit/entries', { query: { ...filters, cursor, limit: 25 } })
  const names = await namesOf(visit.api, found.items)
  return page('auditor/home.njk', {
    given,
    entries: found.items.map((entry) => inWords(entry, names)),
    paging: paging(visit.page, found),
  })
}
