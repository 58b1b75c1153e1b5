import type { CandidateSort } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { wisAgreed } from '../candidate/wis.js'
import { isWholeProgramme } from './audience.js'
import { foundByText } from './found-by-text.js'
import { listingConditions, Parameters, type Search } from './listing-conditions.js'
import type { ListedRow } from './listed.view.js'

interface Order {
  keys: string[]
  types: string[]
  /** All keys run the same way, so that one comparison of rows continues after a row. */
  descending: boolean
}

/** How listing `l` is sorted. The last key is the candidate, so that the order is whole. */
const orders: Record<CandidateSort, Order> = {
  newest: { keys: ['l.since', 'l.candidate_id'], types: ['timestamptz', 'uuid'], descending: true },
  name: { keys: ['l.name_key', 'l.candidate_id'], types: ['text', 'uuid'], descending: false },
  earliest_start: { keys: ['l.starts', 'l.candidate_id'], types: ['date', 'uuid'], descending: false },
  relevance: {
    keys: ['l.score', 'l.since', 'l.candidate_id'],
    types: ['bigint', 'timestamptz', 'uuid'],
    descending: true,
  },
}

export interface Wanted {
  sort: CandidateSort
  /** The sort keys of the last candidate of the page before. */
  after: (string | number)[] | null
  limit: number
}

/** One page of whom the search finds. Every sort is an index, so a page is as quick as any other. */
export function pageOfListings(tx: Tx, search: Search, { sort, after, limit }: Wanted): Promise<ListedRow[]> {
  const parameters = new Parameters()
  const found = foundByText(search, parameters)
  const conditions = [listingConditions(search, parameters)]
  const { keys, types, descending } = orders[sort]
  if (after) {
    const last = after.map((key, n) => parameters.add(key, types[n]!))
    conditions.push(`(${keys.join(', ')}) ${descending ? '<' : '>'} (${last.join(', ')})`)
  }
  const order = keys.map((key) => (descending ? `${key} desc` : key)).join(', ')
  return tx.query<ListedRow>(
    `with ${found ? `${found}, ` : ''}page as materialized (
       select l.candidate_id, l.since, l.name_key, l.starts, l.facets, ${found ? 'l.score' : '0'} as score
       from ${found ? 'found' : 'search_listing'} l
       where ${conditions.join(' and ')} ${accessCondition(search, parameters)}
       order by ${order} limit ${parameters.add(limit, 'integer')})
     select c.id, c.first_name as "firstName", c.last_name as "lastName", c.connections, ${wisAgreed} as "wisAgreed",
            l.since, l.name_key as "nameKey", l.starts::text as starts, l.score,
            (l.facets & (select search_mask('byReferral', '{true}'))) <> 0::bit(128) as "byReferral",
            (l.facets & (select search_mask('unanswered', '{true}'))) <> 0::bit(128) as unanswered
     from page l join candidate c on c.id = l.candidate_id
     order by ${order}`,
    parameters.values,
  )
}

/** Asked at each search, so that an organisation that loses access sees nobody from the same moment. */
export const accessCondition = ({ audience }: Search, parameters: Parameters): string =>
  isWholeProgramme(audience)
    ? ''
    : `and (select o.access_active from organisation o where o.id = ${parameters.add(audience, 'uuid')})`
