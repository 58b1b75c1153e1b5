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

const listingsInPart = 2_000

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
  const size = parameters.add(bytes * listingsInPart, 'integer')
  const ofThose = (condition: string) =>
    `string_agg(substring(bit_send(l.facets) from 5 for ${length}), '') filter (where ${condition})`
  const partsOf = (which: string) =>
    `select '${which}' as which, encode(substring(${which} from first + 1 for ${size}), 'base64') as part
     from listed, generate_series(0, length(${which}) - 1, ${size}) as first`
  const rows = await tx.query<{ which: 'fresh' | 'seen'; part: string }>(
    `with listed as materialized (
       select ${ofThose(`${visit} is null or l.since > ${visit}`)} as fresh, ${ofThose(`l.since <= ${visit}`)} as seen
       from search_listing l
       where ${conditions} ${accessCondition(search, parameters)})
     ${partsOf('fresh')} union all ${partsOf('seen')}`,
    parameters.values,
  )
  const parts = (wanted: string) => rows.filter(({ which }) => which === wanted).map(({ part }) => part)
  return { bytes, fresh: parts('fresh'), seen: parts('seen') }
}

/** Which bit stands for which code. */
export interface SearchCode {
  kind: FacetKind
  code: string
  bit: number
}

export const searchCodes = (tx: Tx): Promise<SearchCode[]> =>
  tx.query('select kind, code, bit from search_code')
