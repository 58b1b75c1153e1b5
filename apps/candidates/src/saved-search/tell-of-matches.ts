import { candidatesEvents, type CandidateFilters } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { pageOfListings } from '../search/page-of-listings.js'
import { searchOf } from '../search/search-of.js'
import { SavedSearch } from './saved-search.entity.js'
import { savedSearchFact } from './saved-search.view.js'

/** Hours between two looks for one saved search: nobody is told of it more often. */
const between = 24

/** Milliseconds after which every interest of a moment is committed: what is younger is told of the next time. */
const settled = 60_000

const lastId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * Looks for new matches of the saved search that has waited longest, and says so if there are any. Whoever claims it holds it
 * until what it said is committed with the time, so that no two processes tell of the same.
 * @returns false if none is due
 */
export async function tellOfMatches(tx: Tx): Promise<boolean> {
  const [due] = await tx.query<{ id: string }>(claim, [tx.now(), between])
  if (!due) return false
  const saved = await tx.manager.findOneByOrFail(SavedSearch, { id: due.id })
  const owner: Principal = { ...saved, role: 'organisation_user', sessionId: null }
  const until = new Date(tx.now().getTime() - settled)
  const filters: CandidateFilters = { ...saved.filters, newSinceLastVisit: true }
  const search = searchOf(filters, owner, saved.lookedAt)
  const after = [until.toISOString(), lastId]
  const matches = await pageOfListings(tx, search, { sort: 'newest', after, limit: 1 })
  if (matches.length > 0) tx.publish(candidatesEvents.savedSearchMatched, savedSearchFact(saved))
  await tx.manager.update(SavedSearch, { id: saved.id }, { lookedAt: until })
  return true
}

const claim = `
  select id from saved_search
  where notify and looked_at <= $1::timestamptz - make_interval(hours => $2::integer)
  order by looked_at limit 1
  for update skip locked`
