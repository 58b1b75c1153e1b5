import { candidatesEvents, type SavedSearchFact } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

interface Named {
  firstName: string
  lastName: string
}

/**
 * Removes the saved searches that name somebody who has just been erased and nobody else: by the last name alone or with the
 * first, as far as nobody who is left is found by the same words. What also names others says nothing about who was erased.
 * @returns the ids of those removed
 */
export async function forgetSearchesFor(tx: Tx, { firstName, lastName }: Named): Promise<string[]> {
  const removed = await tx.query<SavedSearchFact>(forget, [firstName, lastName])
  for (const search of removed) tx.publish(candidatesEvents.savedSearchRemoved, search)
  return removed.map(({ savedSearchId }) => savedSearchId)
}

/** Names are written with an apostrophe or without; a last name of no letter or digit is in no search. */
const forget = `
  with written as (
    select distinct search_plain(last) as last, search_plain($1::text || ' ' || last) as whole
    from unnest(array[$2::text, translate($2, '''’-', '')]) as last
  ), naming as (
    select words from written cross join lateral (values (last), (whole)) as name (words)
    where last <> '' and not exists (
      select from search_listing l
      where l.audience = '00000000-0000-0000-0000-000000000000' and l.words @@ search_query(name.words, 'N'))
  )
  delete from saved_search s
  where exists (select from naming n where s.words @> string_to_array(n.words, ' '))
  returning s.id as "savedSearchId", s.account_id as "accountId", s.organisation_id as "organisationId"`
