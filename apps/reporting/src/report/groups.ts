import type { ReportGroup } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { FactKind } from '../fact/fact.js'
import { noCounts, type Counts } from '../figure/value-of.js'
import type { Condition } from '../mark/scope.js'
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
  generation: number
  period: Period
  conditions: Condition[]
  kinds: readonly FactKind[]
}

const steps: readonly string[] = ['day', 'week', 'month'] satisfies Step[]

/** The groups that there are, in the order of their values; of days, weeks and months all, so that a gap shows. */
export async function groupsOf(tx: Tx, by: ReportGroup, scope: GroupScope): Promise<Group[]> {
  if (steps.includes(by)) return inTime(tx, by as Step, scope)
  const { generation, period, kinds, conditions } = scope
  const splitBy = by === 'region' ? 'organisation' : by
  const spans = [{ label: 'all', ...period }]
  const answers = await count(tx, { generation, spans, conditions, splitBy }, kinds)
  const parts = answers.get('all') ?? new Map<string, Counts>()
  const organisations = await knownOrganisations(
    tx,
    generation,
    splitBy === 'organisation' ? [...parts.keys()] : [],
  )
  const merged = by === 'region' ? byRegion(parts, organisations) : parts
  return [...merged]
    .map(([value, counts]) => ({ value, label: labelOf(by, value, organisations.get(value)?.name), counts }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}

async function inTime(
  tx: Tx,
  step: Step,
  { generation, period, kinds, conditions }: GroupScope,
): Promise<Group[]> {
  const buckets = bucketsOf(period, step)
  const spans = buckets.map((bucket) => ({ label: bucket.from, ...bucket }))
  const answers = await count(tx, { generation, spans, conditions, splitBy: null }, kinds)
  return buckets.map(({ from, to }) => ({
    value: from,
    label: from === to ? from : `${from} to ${to}`,
    counts: answers.get(from)?.get('') ?? noCounts(),
  }))
}
