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

/** Facets of listings as base64, in parts; in each those of many listings, one after the other. */
export interface CountableListings {
  /** Of how many bytes each is, those with bits that stand for codes. */
  bytes: number
  /** Those since the last visit. */
  fresh: string[]
  seen: string[]
}

/**
 * The facets of whoever passes everything but the filters by codes: those filters are applied while counting, because the
 * counts of a filter's own values are without it. Sent as base64, which is two thirds of what PostgreSQL makes of bytes by
 * itself, without the length that it puts before bits, and in parts: one long value is copied again and again while it arrives,
 * and the garbage of that holds up one count in fifty.
 */
export async function countableListings(
  tx: Tx,
  search: Search,
  codes: SearchCode[],
): Promise<CountableListings> {
  const bytes = Math.ceil((1 + Math.max(0, ...codes.map(({ bit }) => bit))) / 8)
  const parameters = new Parameters()
  const conditions = [
    listingConditions({ ...search, codes: anyCode, onlyNew: false }, parameters),
    ...textConditions(search, parameters),
  ].join('\n    and ')
  const visit = parameters.add(search.lastVisit, 'timestamptz')
  const length = parameters.add(bytes, 'integer')
  const ofThose = (condition: string) =>
    `encode(string_agg(substring(bit_send(l.facets) from 5 for ${length}), '') filter (where ${condition}), 'base64')`
  const parts = await tx.query<{ fresh: string | null; seen: string | null }>(
    `select ${ofThose(`${visit} is null or l.since > ${visit}`)} as fresh, ${ofThose(`l.since <= ${visit}`)} as seen
     from search_listing l
     where ${conditions} ${accessCondition(search, parameters)}
     group by get_byte(uuid_send(l.candidate_id), 15) & 15`,
    parameters.values,
  )
  const all = (which: 'fresh' | 'seen') => parts.flatMap((part) => part[which] ?? [])
  return { bytes, fresh: all('fresh'), seen: all('seen') }
}

/** Which bit stands for which code. */
export interface SearchCode {
  kind: FacetKind
  code: string
  bit: number
}

export const searchCodes = (tx: Tx): Promise<SearchCode[]> =>
  tx.query('select kind, code, bit from search_code')
