import type { ComparisonSort, FigureName } from '@sih/contracts'
import { valueOf, type Counts } from '../figure/value-of.js'
import type { ComparableOrganisation } from './comparable-organisations.js'

/** What is counted of an organisation. */
export interface Counted {
  now: Counts
  before: Counts
  /** Of its answers, unfiltered. */
  answers: Counts
}

export function compared(figure: FigureName, organisation: ComparableOrganisation, counted: Counted) {
  const { kinds, standing } = counted.answers
  return {
    ...organisation,
    ...valueOf(figure, counted.now),
    before: valueOf(figure, counted.before).value,
    answersOverdue: standing.get('answersOverdue') ?? 0,
    answersGiven: kinds.get('answersGiven') ?? 0,
  }
}

export type Compared = ReturnType<typeof compared>

/** Its place in the list, and by what the list goes on after it. */
export type SortKey = [value: number, name: string, id: string]

/** What cannot be said is behind everything that can. */
const unsaid = Number.MAX_SAFE_INTEGER

export function sortKey(
  sort: ComparisonSort,
  { value, organisationName, organisationId }: Compared,
): SortKey {
  const by = { highest: -(value ?? 0), lowest: value ?? 0, name: 0 }[sort]
  return [value === null && sort !== 'name' ? unsaid : by, organisationName, organisationId]
}

export function isBefore(a: SortKey, b: SortKey): number {
  const n = a.findIndex((key, place) => key !== b[place])
  return n < 0 ? 0 : a[n]! < b[n]! ? -1 : 1
}

/** In the order asked for, each with its rank among all: equal ones share it. */
export function ranked(sort: ComparisonSort, all: Compared[]): (Compared & { rank: number | null })[] {
  const best = (one: number, other: number) => (sort === 'lowest' ? one < other : one > other)
  const values = all.flatMap(({ value }) => (value === null ? [] : [value]))
  const rankOf = (value: number | null) =>
    value === null ? null : 1 + values.filter((other) => best(other, value)).length
  return all
    .map((each) => ({ ...each, rank: rankOf(each.value) }))
    .sort((a, b) => isBefore(sortKey(sort, a), sortKey(sort, b)))
}
