import type { Tx } from '@sih/persistence'
import { textConditions } from './found-by-text.js'
import {
  facetKinds,
  listingConditions,
  Parameters,
  type FacetKind,
  type Search,
} from './listing-conditions.js'
import { accessCondition } from './page-of-listings.js'

const anyCode = Object.fromEntries(facetKinds.map((kind) => [kind, null])) as Search['codes']

/** Facets of listings, sixteen bytes each, one after the other. */
export interface CountableListings {
  /** Those since the last visit. */
  fresh: Buffer
  seen: Buffer
}

/**
 * The facets of whoever passes everything but the filters by codes: those filters are applied while counting, because the
 * counts of a filter's own values are without it. Sent as base64, which is two thirds of what PostgreSQL makes of bytes by
 * itself; without the length that it puts before bits.
 */
export async function countableListings(tx: Tx, search: Search): Promise<CountableListings> {
  const parameters = new Parameters()
  const conditions = [
    listingConditions({ ...search, codes: anyCode, onlyNew: false }, parameters),
    ...textConditions(search, parameters),
  ].join('\n    and ')
  const visit = parameters.add(search.lastVisit, 'timestamptz')
  const ofThose = (isFresh: string) =>
    `encode(string_agg(substring(bit_send(l.facets) from 5), '') filter (where ${isFresh}), 'base64')`
  const [row] = await tx.query<{ fresh: string | null; seen: string | null }>(
    `select ${ofThose(`${visit} is null or l.since > ${visit}`)} as fresh, ${ofThose(`l.since <= ${visit}`)} as seen
     from search_listing l
     where ${conditions} ${accessCondition(search, parameters)}`,
    parameters.values,
  )
  const { fresh, seen } = row!
  return { fresh: Buffer.from(fresh ?? '', 'base64'), seen: Buffer.from(seen ?? '', 'base64') }
}

/** Which bit stands for which code. */
export interface SearchCode {
  kind: FacetKind
  code: string
  bit: number
}

export const searchCodes = (tx: Tx): Promise<SearchCode[]> =>
  tx.query('select kind, code, bit from search_code')
