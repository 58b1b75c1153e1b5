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
 * @param whole of all together, which is less than the sum where something counts in several groups. What is withheld is
 * chosen as if the sum were told: who knows the whole alone knows less.
 */
export function publish(counts: readonly number[], whole?: number, shownFrom = totalShownFrom): Published {
  const sum = counts.reduce((all, count) => all + count, 0)
  const total = whole ?? sum
  const isShown = (number: number) => number === 0 || number >= shownFrom
  const withheld = new Set([...counts.keys()].filter((n) => counts[n]! > 0 && counts[n]! < smallest))
  while (withheld.size > 0 && !isSafe()) {
    const next = counts.findIndex((count, n) => count > 0 && !withheld.has(n))
    if (next < 0) break
    withheld.add(next)
  }
  return {
    counts: counts.map((count, n) => (withheld.has(n) ? null : count)),
    total: isShown(total) ? total : null,
  }

  /** Everybody knows that each of the withheld is at least 1, and how much they are together, or can be at most. */
  function isSafe(): boolean {
    const shown = counts.reduce((all, count, n) => all + (withheld.has(n) ? 0 : count), 0)
    const together = (isShown(sum) ? sum : shownFrom - 1) - shown
    if (!isShown(sum)) return together - withheld.size + 1 >= smallest
    // As large as small counts can be together: each of them would be known to be 4.
    const areAllLargest = together === withheld.size * (smallest - 1)
    return withheld.size > 1 && !areAllLargest && together - withheld.size + 1 >= smallest
  }
}
