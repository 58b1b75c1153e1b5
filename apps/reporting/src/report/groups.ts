import type { Day } from '@sih/calendar'
import type { ReportGroup } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { FactKind } from '../fact/fact.js'
import { noCounts, type Counts } from '../figure/value-of.js'
import type { Image } from '../sheet/image.js'
import type { Condition } from '../sheet/scope.js'
import type { Column } from '../sheet/record.js'
import { bucketsOf, type Step } from './buckets.js'
import { count } from './count.js'
import { byRegion } from './by-region.js'
import { knownOrganisations } from './known-organisations.js'
import { labelOf } from './labels.js'
import type { Period } from './period.js'

export interface Group {
  value: string
  label: string
  /** The last day of a day, week or month; null of all others. */
  to: Day | null
  counts: Counts
}

export interface GroupScope {
  period: Period
  conditions: Condition[]
  kinds: readonly FactKind[]
}

/** Which of the groups, in the order of their values. */
export interface GroupPage {
  /** The last value of the page before. */
  after: string
  limit: number
}

const all: GroupPage = { after: '', limit: Infinity }
const steps: readonly string[] = ['day', 'week', 'month'] satisfies Step[]

/** The groups that there are, in the order of their values; of days, weeks and months all, so that a gap shows. */
export async function groupsOf(
  tx: Tx,
  image: Image,
  by: ReportGroup,
  scope: GroupScope,
  page = all,
): Promise<Group[]> {
  if (steps.includes(by)) return inTime(image, tx.now(), by as Step, scope, page)
  const { period, kinds, conditions } = scope
  const splitBy = by === 'region' ? 'organisation' : (by as Column)
  const spans = [{ label: 'all', ...period }]
  const answers = count(image, tx.now(), { spans, conditions, splitBy }, kinds)
  const parts = answers.get('all') ?? new Map<string, Counts>()
  const known = (ids: Iterable<string>) => knownOrganisations(tx, image.generation, [...ids])
  const merged = by === 'region' ? byRegion(parts, await known(parts.keys())) : parts
  const shown = pageOf([...merged.keys()].sort(), page, (value) => value)
  const names = await known(by === 'organisation' ? shown : [])
  return shown.map((value) => {
    return { value, label: labelOf(by, value, names.get(value)?.name), to: null, counts: merged.get(value)! }
  })
}

function inTime(
  image: Image,
  now: Date,
  step: Step,
  { period, kinds, conditions }: GroupScope,
  page: GroupPage,
): Group[] {
  const buckets = pageOf(bucketsOf(period, step), page, ({ from }) => from)
  const spans = buckets.map((bucket) => ({ label: bucket.from, ...bucket }))
  const answers = count(image, now, { spans, conditions, splitBy: null }, kinds)
  return buckets.map(({ from, to }) => ({
    value: from,
    label: from === to ? from : `${from} to ${to}`,
    to,
    counts: answers.get(from)?.get('') ?? noCounts(),
  }))
}

/** What the groups are parts of; a candidate may be in several. */
export function countTogether(image: Image, now: Date, { period, conditions, kinds }: GroupScope): Counts {
  const spans = [{ label: 'all', ...period }]
  const answers = count(image, now, { spans, conditions, splitBy: null }, kinds)
  return answers.get('all')?.get('') ?? noCounts()
}

const pageOf = <Each>(each: Each[], { after, limit }: GroupPage, valueOf: (one: Each) => string): Each[] =>
  each.filter((one) => valueOf(one) > after).slice(0, limit)
