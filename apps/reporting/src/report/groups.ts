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
  counts: Counts
}

export interface GroupScope {
  period: Period
  conditions: Condition[]
  kinds: readonly FactKind[]
}

const steps: readonly string[] = ['day', 'week', 'month'] satisfies Step[]

/** The groups that there are, in the order of their values; of days, weeks and months all, so that a gap shows. */
export async function groupsOf(tx: Tx, image: Image, by: ReportGroup, scope: GroupScope): Promise<Group[]> {
  if (steps.includes(by)) return inTime(image, tx.now(), by as Step, scope)
  const { period, kinds, conditions } = scope
  const splitBy = by === 'region' ? 'organisation' : (by as Column)
  const spans = [{ label: 'all', ...period }]
  const answers = count(image, tx.now(), { spans, conditions, splitBy }, kinds)
  const parts = answers.get('all') ?? new Map<string, Counts>()
  const organisations = await knownOrganisations(
    tx,
    image.generation,
    splitBy === 'organisation' ? [...parts.keys()] : [],
  )
  const merged = by === 'region' ? byRegion(parts, organisations) : parts
  return [...merged]
    .map(([value, counts]) => ({ value, label: labelOf(by, value, organisations.get(value)?.name), counts }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}

function inTime(image: Image, now: Date, step: Step, { period, kinds, conditions }: GroupScope): Group[] {
  const buckets = bucketsOf(period, step)
  const spans = buckets.map((bucket) => ({ label: bucket.from, ...bucket }))
  const answers = count(image, now, { spans, conditions, splitBy: null }, kinds)
  return buckets.map(({ from, to }) => ({
    value: from,
    label: from === to ? from : `${from} to ${to}`,
    counts: answers.get(from)?.get('') ?? noCounts(),
  }))
}
