import { DomainError, type Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { SavedSearch } from './saved-search.entity.js'

/** A person's own, in the organisation they act for. Nobody else may write them meanwhile: names and number stay as decided. */
export async function holdSavedSearches(tx: Tx, principal: Principal): Promise<SavedSearch[]> {
  const { accountId, organisationId } = principal
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `saved-search ${accountId} ${organisationId}`,
  ])
  return tx.manager.findBy(SavedSearch, { accountId: accountId!, organisationId: organisationId! })
}

/** @throws DomainError SAVED_SEARCH_NOT_FOUND, also for somebody else's */
export function oneOf(saved: SavedSearch[], id: string): SavedSearch {
  const found = saved.find((search) => search.id === id)
  if (!found) throw new DomainError('SAVED_SEARCH_NOT_FOUND')
  return found
}
