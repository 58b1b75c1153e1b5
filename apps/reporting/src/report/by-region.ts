import type { Counts } from '../figure/value-of.js'
import type { KnownOrganisation } from './known-organisations.js'

/** Figures of regions follow from those of their organisations. */
export function byRegion(
  parts: Map<string, Counts>,
  organisations: Map<string, KnownOrganisation>,
): Map<string, Counts> {
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
