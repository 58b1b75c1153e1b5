import { page, type Page } from '../../http/answers.js'
import { available } from '../../http/available.js'
import type { SignedIn } from '../../http/visit.js'

/** What is new for a candidate; a part that is not available is left out and said so. */
export async function candidateHome({ api }: SignedIn): Promise<Page> {
  const [profile, threads, notifications, placements, referrals, stages, visibility, looks] =
    await Promise.all([
      available(api.get('/candidates/me')),
      available(api.get('/threads', { query: { limit: 5 } })),
      available(api.get('/notifications', { query: { limit: 5 } })),
      available(api.get('/candidates/me/placements', { query: { limit: 20 } })),
      available(api.get('/candidates/me/referrals', { query: { limit: 20 } })),
      available(api.get('/candidates/me/stages', { query: { limit: 20 } })),
      available(api.get('/candidates/me/visibility')),
      available(api.get('/candidates/me/access-history', { query: { limit: 3 } })),
    ])
  const awaited = placements?.items.filter(({ state, answer }) => state === 'planned' && answer === 'awaited')
  const proposed = referrals?.items.filter(({ state }) => state === 'proposed')
  return page('candidate/home.njk', {
    profile,
    threads,
    notifications,
    awaited,
    proposed,
    stages,
    visibility,
    looks,
  })
}
