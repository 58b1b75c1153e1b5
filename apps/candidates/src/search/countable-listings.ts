import type { Tx } from '@sih/persistence'
import type { SearchCode } from './facet-counts.js'
import { textConditions } from './found-by-text.js'
import { facetKinds, listingConditions, Parameters, type Search } from './listing-conditions.js'
import { accessCondition } from './page-of-listings.js'

const anyCode = Object.fromEntries(facetKinds.map((kind) => [kind, null])) as Search['codes']

/**
 * The facets of whoever passes everything but the filters by codes, one after the other: those filters are applied while
 * counting, because the counts of a filter's own values are without it.
 * Sent as base64, which is two thirds of what PostgreSQL makes of bytes by itself; without the length that it puts before bits.
 */
export async function countableListings(tx: Tx, search: Search): Promise<Buffer> {
  const parameters = new Parameters()
  const conditions = [
    listingConditions({ ...search, codes: anyCode, onlyNew: false }, parameters),
    ...textConditions(search, parameters),
  ].join('\n    and ')
  const visit = parameters.add(search.lastVisit, 'timestamptz')
  const isNew = `case when l.since > ${visit} or ${visit} is null then '\\x01' else '\\x00' end::bytea`
  const [row] = await tx.query<{ listings: string | null }>(
    `select encode(string_agg(substring(bit_send(l.facets) from 5) || ${isNew}, ''), 'base64') as listings
     from search_listing l
     where ${conditions} ${accessCondition(search, parameters)}`,
    parameters.values,
  )
  return Buffer.from(row?.listings ?? '', 'base64')
}

export const searchCodes = (tx: Tx): Promise<SearchCode[]> =>
  tx.query('select kind, code, bit from search_code')
