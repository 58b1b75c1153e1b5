import { page, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import { paging } from '../../http/paging.js'
import type { SignedIn } from '../../http/visit.js'
import { auditFilters } from './audit-filters.js'
import { inWords } from './entry-in-words.js'
import { namesOf } from './names.js'

/** What is open, then the search of the audit trail. */
export async function auditorHome(visit: SignedIn): Promise<Page> {
  const { given, filters, cursor, problems } = auditFilters(visit.page)
  const open = available(visit.api.get('/audit/alarms', { query: { acknowledged: false, limit: 5 } }))
  if (problems.length > 0)
    return page('auditor/home.njk', { given, invalid: problems, entries: [], alarms: await open })
  const [found, alarms] = await Promise.all([
    visit.api.get('/audit/entries', { query: { ...filters, cursor, limit: 25 } }),
    open,
  ])
  const names = await namesOf(visit.api, found.items)
  return page('auditor/home.njk', {
    given,
    alarms,
    entries: found.items.map((entry) => inWords(entry, names)),
    paging: paging(visit.page, found),
  })
}
