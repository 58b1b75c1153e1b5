/** Counts below this may point at somebody. Nothing at all points at nobody. */
const smallest = 5
/** More than there are values of any category, so that a total never tells a count all by itself. */
export const totalShownFrom = 40

export interface Published {
  /** Null: withheld. */
  counts: (number | null)[]
  total: number | null
}

/**
 * Withholds every small count, and so many others that none of the withheld can be worked out: together they have to be at
 * least so large that each of them could be anything from 1 to 5. The others are taken in the order of the list, whatever their
 * size: who knows that it was the smallest, could work out how small the small one is. A total is shown or not by its own size
 * alone, so that tables of other categories with the same total tell nothing more.
 */
export function publish(counts: readonly number[], shownFrom = totalShownFrom): Published {
  const total = counts.reduce((sum, count) => sum + count, 0)
  const isTotalShown = total === 0 || total >= shownFrom
  const withheld = new Set([...counts.keys()].filter((n) => counts[n]! > 0 && counts[n]! < smallest))
  while (withheld.size > 0 && !isSafe()) {
    const next = counts.findIndex((count, n) => count > 0 && !withheld.has(n))
    if (next < 0) break
    withheld.add(next)
  }
  return {
    counts: counts.map((count, n) => (withheld.has(n) ? null : count)),
    total: isTotalShown ? total : null,
  }

  /** Everybody knows that each of the withheld is at least 1, and how much they are together, or can be at most. */
  function isSafe(): boolean {
    const shown = counts.reduce((sum, count, n) => sum + (withheld.has(n) ? 0 : count), 0)
    const together = (isTotalShown ? total : shownFrom - 1) - shown
    if (!isTotalShown) return together - withheld.size + 1 >= smallest
    // As large as small counts can be together: each of them would be known to be 4.
    const areAllLargest = together === withheld.size * (smallest - 1)
    return withheld.size > 1 && !areAllLargest && together - withheld.size + 1 >= smallest
  }
}
