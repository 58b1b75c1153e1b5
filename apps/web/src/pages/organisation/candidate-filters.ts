import type { paths } from '@sih/api-client'

type Filters = NonNullable<paths['/api/v1/candidates/counts']['get']['parameters']['query']>

/** As a browser sends it: one value of many, or several. */
export type CandidateQuery = Record<string, string | undefined> & { cursor?: string }

const texts = ['search', 'role', 'near', 'startsBy', 'interestedFrom', 'sort']
const lists = [
  'connection',
  'service',
  'staffGroup',
  'band',
  'workingPattern',
  'contractType',
  'region',
  'support',
]
const switches = ['unanswered', 'newSinceLastVisit', 'byReferral', 'withinTheirRadius']

/** What of an address are filters; the rest is left out, and so is what is empty. */
export function candidateFilters(given: Record<string, string | string[] | undefined>): Filters {
  const set = (names: string[], read: (value: string | string[]) => unknown) =>
    names.filter((name) => given[name] && given[name].length > 0).map((name) => [name, read(given[name]!)])
  return Object.fromEntries([
    ...set(texts, (value) => (Array.isArray(value) ? value[0] : value)),
    ...set(lists, (value) => (Array.isArray(value) ? value : [value])),
    ...set(['withinMiles'], Number),
    ...set(switches, () => true),
  ]) as Filters
}

/** What a search looks for, without the order in which it is shown. */
export function searchedFor(given: Record<string, string | string[] | undefined>): Filters {
  const { sort: _, ...filters } = given
  return candidateFilters(filters)
}
