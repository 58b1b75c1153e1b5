import type { Parameters, Search } from './listing-conditions.js'

const columns = 'l.audience, l.candidate_id, l.since, l.name_key, l.facets, l.starts, l.x, l.y, l.z, l.reach'

const inProfile = (asked: string) => `l.words @@ (select search_query(${asked}))`
const nearly = (asked: string) => `l.name %> (select search_plain(${asked}))`
const inRole = (role: string) => `l.words @@ (select search_query(${role}, 'R'))`

/** What has to hold of listing `l` so that text and role find it. Enough to count by: how well does not matter there. */
export function textConditions({ text, role }: Search, parameters: Parameters): string[] {
  const conditions: string[] = []
  if (role !== null) conditions.push(inRole(parameters.add(role, 'text')))
  if (text !== null) {
    const asked = parameters.add(text, 'text')
    conditions.push(`(${inProfile(asked)} or ${nearly(asked)})`)
  }
  return conditions
}

/**
 * A `with` of the listings that text and role find, and how well; null where neither is asked. 2: every word is in the name.
 * 1: anywhere in the profile. 0: nothing but the name, spelt nearly like it. What is asked for is worked out once, in selects
 * of their own, and each part is answered by its index alone.
 */
export function foundByText({ audience, text, role }: Search, parameters: Parameters): string | null {
  if (text === null && role === null) return null
  const own = `l.audience = ${parameters.add(audience, 'uuid')}`
  const withRole = role === null ? '' : ` and ${inRole(parameters.add(role, 'text'))}`
  const listings = (score: string, condition: string) =>
    `select ${columns}, ${score} as score from search_listing l where ${own}${withRole}${condition}`
  if (text === null) return `found as materialized (${listings('1', '')})`
  const asked = parameters.add(text, 'text')
  const inName = `l.words @@ (select search_query(${asked}, 'N'))`
  const named = `l.candidate_id in (select l.candidate_id from search_listing l where ${own} and ${inName})`
  return `found as materialized (
    ${listings(`case when ${named} then 2 else 1 end`, ` and ${inProfile(asked)}`)}
    union all
    ${listings('0', ` and ${nearly(asked)} and not ${inProfile(asked)}`)})`
}
