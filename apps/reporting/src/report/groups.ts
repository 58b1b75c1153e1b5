import type { ReportGroup } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { FactKind } from '../fact/fact.js'
import { noCounts, type Counts } from '../figure/value-of.js'
import { activeGeneration } from '../generation/generations.js'
import type { Condition } from '../mark/scope.js'
import { bucketsOf, type Step } from './buckets.js'
import { count } from './count.js'
import { labelOf } from './labels.js'
import type { Period } from './period.js'

export interface Group {
  value: string
  label: string
  counts: Counts
}

const steps: readonly string[] = ['day', 'week', 'month'] satisfies Step[]

/** The groups that there are, in the order of their values; of days, weeks and months all, so that a gap shows. */
export async function groupsOf(
  tx: Tx,
  by: ReportGroup,
  period: Period,
  conditions: Condition[],
  kinds: readonly FactKind[],
): Promise<Group[]> {
  if (steps.includes(by)) return inTime(tx, by as Step, period, conditions, kinds)
  const splitBy = by === 'region' ? 'organisation' : by
  const answers = await count(tx, { spans: [{ label: 'all', ...period }], conditions, splitBy }, kinds)
  const parts = answers.get('all') ?? new Map<string, Counts>()
  const organisations = splitBy === 'organisation' ? await known(tx, [...parts.keys()]) : new Map()
  const merged = by === 'region' ? byRegion(parts, organisations) : parts
  return [...merged]
    .map(([value, counts]) => ({ value, label: labelOf(by, value, organisations.get(value)?.name), counts }))
    .sort((a, b) => (a.value < b.value ? -1 : 1))
}

async function inTime(
  tx: Tx,
  step: Step,
  period: Period,
  conditions: Condition[],
  kinds: readonly FactKind[],
): Promise<Group[]> {
  const buckets = bucketsOf(period, step)
  const spans = buckets.map((bucket) => ({ label: bucket.from, ...bucket }))
  const answers = await count(tx, { spans, conditions, splitBy: null }, kinds)
  return buckets.map(({ from, to }) => ({
    value: from,
    label: from === to ? from : `${from} to ${to}`,
    counts: answers.get(from)?.get('') ?? noCounts(),
  }))
}

interface KnownOrganisation {
  id: string
  region: string
  name: string
}

async function known(tx: Tx, ids: string[]): Promise<Map<string, KnownOrganisation>> {
  const rows = await tx.query<KnownOrganisation>(
    `select id, region, name from organisation where generation = ${activeGeneration} and id = any($1)`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function byRegion(parts: Map<string, Counts>, organisations: Map<string, KnownOrganisation>) {
  const regions = new Map<string, Counts>()
  for (const [id, counts] of parts) {
    const region = organisations.get(id)?.region ?? 'none'
    regions.set(region, regions.has(region) ? sum(regions.get(region)!, counts) : counts)
  }
  return regions
}

const sum = (a: Counts, b: Counts): Counts => ({
  kinds: added(a.kinds, b.kinds),
  standing: added(a.standing, b.standing),
  hours: added(a.hours, b.hours),
})

const added = <Key>(a: Map<Key, number>, b: Map<Key, number>): Map<Key, number> => {
  const all = new Map(a)
  for (const [key, count] of b) all.set(key, (all.get(key) ?? 0) + count)
  return all
}
