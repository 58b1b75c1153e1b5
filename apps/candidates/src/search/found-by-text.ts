import type { Parameters, Search } from './listing-conditions.js'

/**
 * A `with` of the listings that text and role find, and how well; null where neither is asked. 2: every word is in the name.
 * 1: anywhere in the profile. 0: the name is spelt nearly like it. What is asked for is worked out once, in selects of
 * their own, and not once a listing.
 */
export function foundByText({ audience, text, role }: Search, parameters: Parameters): string | null {
  if (text === null && role === null) return null
  const own = `l.audience = ${parameters.add(audience, 'uuid')}`
  const conditions = [own]
  if (role !== null) conditions.push(`l.words @@ (select search_query(${parameters.add(role, 'text')}, 'R'))`)
  let score = '0'
  if (text !== null) {
    const asked = parameters.add(text, 'text')
    const inProfile = `l.words @@ (select search_query(${asked}))`
    const nearly = `l.name %> (select search_plain(${asked}))`
    const named = `l.words @@ (select search_query(${asked}, 'N'))`
    const among = (condition: string) =>
      `l.candidate_id in (select l.candidate_id from search_listing l where ${own} and ${condition})`
    conditions.push(`(${inProfile} or ${nearly})`)
    score = `case when ${among(named)} then 2 when ${among(nearly)} and not ${inProfile} then 0 else 1 end`
  }
  return `found as materialized (
    select l.audience, l.candidate_id, l.since, l.name_key, l.facets, l.starts, l.x, l.y, l.z, l.reach, ${score} as score
    from search_listing l where ${conditions.join(' and ')})`
}
