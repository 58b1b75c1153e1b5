import { page, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import type { SignedIn } from '../../http/visit.js'

/** What waits for an organisation, and by when. */
export async function organisationHome({ api, byItself }: SignedIn): Promise<Page> {
  const [organisation, responses, counts, threads, newCandidates, placements] = await Promise.all([
    available(api.get('/organisation')),
    available(api.get('/responses', { query: { limit: 10 } })),
    available(api.get('/responses/counts')),
    available(api.get('/threads/counts')),
    // Looked at by somebody, and not by the script of a page: what is new to them stays so until then.
    byItself ? null : available(api.get('/candidates', { query: { newSinceLastVisit: true, limit: 5 } })),
    available(
      api.get('/placements', { query: { state: ['planned', 'in_progress'], limit: 5, sort: 'oldest' } }),
    ),
  ])
  return page('organisation/home.njk', {
    organisation,
    responses,
    counts,
    threads,
    newCandidates,
    placements,
  })
}
