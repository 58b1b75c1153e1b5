import type { Entry } from './entry.js'

/** Between which moments the entries of a batch happened, those left out that came long after; null if none is left. */
export interface Happened {
  earliest: string | null
  latest: string | null
}

/** As the column `stray` of the entries has it: five minutes to either side. */
const strayAfter = 5 * 60_000

export function happened(entries: Pick<Entry, 'occurredAt'>[], loggedAt: Date): Happened {
  const moments = entries
    .map(({ occurredAt }) => new Date(occurredAt).getTime())
    .filter((moment) => Math.abs(loggedAt.getTime() - moment) <= strayAfter)
    .sort((a, b) => a - b)
  const at = (moment: number | undefined) => (moment === undefined ? null : new Date(moment).toISOString())
  return { earliest: at(moments[0]), latest: at(moments.at(-1)) }
}
