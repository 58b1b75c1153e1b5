import type { Day } from '@sih/calendar'
import type { ReportGroup } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { none, type FactKind } from '../fact/fact.js'
import type { Counts } from '../figure/value-of.js'
import type { Split } from '../sheet/grid.js'
import type { Image } from '../sheet/image.js'
import type { Condition } from '../sheet/scope.js'
import type { Column } from '../sheet/record.js'
import { bucketsOf, type Step } from './buckets.js'
import { Counted } from './counted.js'
import { knownOrganisations, type KnownOrganisation } from './known-organisations.js'
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
  const organisations = await knownOrganisations(tx, image, by)
  const split = splitBy(image, by, organisations)
  const counted = new Counted(image, tx.now(), { spans: [period], conditions, split }, kinds)
  return pageOf(counted.groupsIn(period), page, (value) => value).map((value) => ({
    value,
    label: labelOf(by, value, organisations.get(value)?.name),
    to: null,
    counts: counted.of(period, value),
  }))
}

/** Regions are those of the organisations. */
function splitBy(image: Image, by: ReportGroup, organisations: Map<string, KnownOrganisation>): Split {
  if (by !== 'region') return { column: by as Column, groups: image.numbersOf(by as Column) }
  const groups = new Map<string, number[]>()
  for (const [id, numbers] of image.numbersOf('organisation')) {
    const region = organisations.get(id)?.region ?? none
    groups.set(region, [...(groups.get(region) ?? []), ...numbers])
  }
  return { column: 'organisation', groups }
}

function inTime(
  image: Image,
  now: Date,
  step: Step,
  { period, kinds, conditions }: GroupScope,
  page: GroupPage,
): Group[] {
  const spans = pageOf(bucketsOf(period, step), page, ({ from }) => from)
  const counted = new Counted(image, now, { spans, conditions, split: null }, kinds)
  return spans.map((span) => ({
    value: span.from,
    label: span.from === span.to ? span.from : `${span.from} to ${span.to}`,
    to: span.to,
    counts: counted.of(span),
  }))
}

/** What the groups are parts of; a candidate may be in several. */
export const countTogether = (image: Image, now: Date, { period, conditions, kinds }: GroupScope): Counts =>
  new Counted(image, now, { spans: [period], conditions, split: null }, kinds).of(period)

const pageOf = <Each>(each: Each[], { after, limit }: GroupPage, valueOf: (one: Each) => string): Each[] =>
  each.filter((one) => valueOf(one) > after).slice(0, limit)
