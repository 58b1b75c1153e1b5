/** How many answers took so many whole hours. */
export interface HoursTaken {
  /** Ascending. */
  hours: readonly number[]
  /** Of each of the hours. */
  counts: Uint32Array
}

export const noHours: HoursTaken = { hours: [], counts: new Uint32Array(0) }

/** The smallest number of hours that at least this share took; null if there is no answer. */
export function nearestRank(share: number, { hours, counts }: HoursTaken): number | null {
  let all = 0
  for (let n = 0; n < counts.length; n += 1) all += counts[n]!
  let upTo = 0
  for (let n = 0; n < counts.length; n += 1) {
    upTo += counts[n]!
    if (counts[n]! > 0 && upTo >= share * all) return hours[n]!
  }
  return null
}
