/** Consecutive leaves: `from` is included, `to` is not. Those made here are subtrees, so their root is a node's. */
export interface LeafRange {
  from: number
  to: number
}

/** The leaves of the hashes of an inclusion proof, lowest first: PATH(m, D[n]) of RFC 9162, 2.1.3.1. */
export function inclusionRanges(index: number, { from, to }: LeafRange): LeafRange[] {
  if (to - from === 1) return []
  const middle = middleOf({ from, to })
  const left = { from, to: middle }
  const right = { from: middle, to }
  return index < middle ? [...inclusionRanges(index, left), right] : [...inclusionRanges(index, right), left]
}

/**
 * The leaves of the hashes of a consistency proof, lowest first: SUBPROOF(m, D[n], b) of RFC 9162, 2.1.4.1, where m
 * is `size`. Its b, "the old root is this very subtree", is true just as long as we have only ever gone left.
 */
export function consistencyRanges(size: number, { from, to }: LeafRange): LeafRange[] {
  if (size === to) return from === 0 ? [] : [{ from, to }]
  const middle = middleOf({ from, to })
  const left = { from, to: middle }
  const right = { from: middle, to }
  return size <= middle
    ? [...consistencyRanges(size, left), right]
    : [...consistencyRanges(size, right), left]
}

/** The complete subtrees that make up a range, widest first: what a frontier holds the roots of. */
export function completeRanges({ from, to }: LeafRange): LeafRange[] {
  if (from === to) return []
  const middle = middleOf({ from, to })
  const isComplete = to - middle === middle - from || to - from === 1
  return isComplete ? [{ from, to }] : [{ from, to: middle }, ...completeRanges({ from: middle, to })]
}

/** The nodes of the tree that cover a range anywhere in it, from left to right, each as wide as it can be. */
export function coveringRanges({ from, to }: LeafRange): LeafRange[] {
  const ranges: LeafRange[] = []
  for (let start = from; start < to; start = ranges.at(-1)!.to) {
    let width = 1
    while (start % (width * 2) === 0 && start + width * 2 <= to) width *= 2
    ranges.push({ from: start, to: start + width })
  }
  return ranges
}

/** RFC 9162, 2.1.1 splits n leaves after k, the largest power of two smaller than n. */
function middleOf({ from, to }: LeafRange): number {
  let width = 1
  while (width * 2 < to - from) width *= 2
  return from + width
}
