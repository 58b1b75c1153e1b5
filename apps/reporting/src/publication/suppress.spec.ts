import fc from 'fast-check'
import { publish, type Published } from './suppress.js'

const most = 12

/** Every list of so many counts up to the most. */
function* tables(length: number): Generator<number[]> {
  if (length === 0) return yield []
  for (const rest of tables(length - 1)) for (let count = 0; count <= most; count += 1) yield [...rest, count]
}

/**
 * The strongest attack there is: whoever knows how we withhold tries every table there can be, and keeps those from which we
 * would have published just what they see. A count is recovered if it is the same in all of them.
 */
function recovered(length: number, shownFrom: number): string[] {
  const possible = new Map<string, number[][]>()
  for (const counts of tables(length)) {
    const published = publish(counts, undefined, shownFrom)
    // Where the withheld are more together than the largest count tried, not every table there can be is among those tried.
    if (together(published, counts) > most) continue
    const seen = JSON.stringify(published)
    possible.set(seen, [...(possible.get(seen) ?? []), counts])
  }
  return known(possible)
}

/** The small counts that are the same in all tables that look alike. */
const known = (possible: Map<string, number[][]>): string[] =>
  [...possible].flatMap(([seen, all]) =>
    (JSON.parse(seen) as Published).counts.flatMap((count, n) => {
      if (count !== null) return []
      const values = new Set(all.map((counts) => counts[n]!))
      return values.size === 1 && [...values][0]! < 5 ? [`${seen} tells count ${n}: ${[...values][0]}`] : []
    }),
  )

/** The same where something may count in several groups, and the total is that of all together. */
function recoveredFromOverlapping(length: number, shownFrom: number): string[] {
  const possible = new Map<string, number[][]>()
  for (const counts of tables(length)) {
    const sum = counts.reduce((all, count) => all + count, 0)
    for (let whole = Math.max(...counts); whole <= sum; whole += 1) {
      const published = publish(counts, whole, shownFrom)
      if (together(published, counts) > most) continue
      const seen = JSON.stringify(published)
      possible.set(seen, [...(possible.get(seen) ?? []), counts])
    }
  }
  return known(possible)
}

const together = (published: Published, counts: number[]) =>
  counts.reduce((sum, count, n) => sum + (published.counts[n] === null ? count : 0), 0)

/** What the totals alone allow a withheld count to be. */
function range({ counts, total }: Published, shownFrom: number): [number, number] {
  const shown = counts.reduce<number>((sum, count) => sum + (count ?? 0), 0)
  const withheld = counts.filter((count) => count === null).length
  const all = (total ?? shownFrom - 1) - shown
  return [withheld === 1 && total !== null ? all : 1, all - withheld + 1]
}

describe('publish', () => {
  it('withholds small counts, and one more where the total would tell the only one', () => {
    expect(publish([50, 3, 60, 0])).toEqual({ counts: [null, null, 60, 0], total: 113 })
    expect(publish([50, 60, 0])).toEqual({ counts: [50, 60, 0], total: 110 })
    expect(publish([0, 0])).toEqual({ counts: [0, 0], total: 0 })
  })

  it('withholds more where the small ones together would tell each', () => {
    expect(publish([1, 50, 1, 60])).toEqual({ counts: [null, null, null, 60], total: 112 })
  })

  it.each([
    [2, 14],
    [3, 14],
    [4, 20],
  ])(
    'of %i counts, with totals shown from %i, an attack by all possible tables recovers none',
    (length, shownFrom) => {
      expect(recovered(length, shownFrom)).toEqual([])
    },
  )

  it.each([
    [2, 14],
    [3, 14],
  ])(
    'of %i counts that overlap, with totals shown from %i, the same attack recovers none',
    (length, from) => {
      expect(recoveredFromOverlapping(length, from)).toEqual([])
    },
  )

  it('shows the total of all together, by its own size', () => {
    expect(publish([50, 60, 0], 90)).toEqual({ counts: [50, 60, 0], total: 90 })
    expect(publish([30, 30], 39)).toEqual({ counts: [30, 30], total: null })
  })

  it('never shows a small count, and leaves each that is withheld anything from 1 to 5', () => {
    const counts = fc.array(fc.oneof(fc.nat({ max: 6 }), fc.nat({ max: 400 })), {
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(counts, (counts) => {
        const published = publish(counts)
        expect(published.counts.every((count) => count === null || count === 0 || count >= 5)).toBe(true)
        if (!published.counts.includes(null)) return
        const [least, largest] = range(published, 40)
        expect(least).toBe(1)
        expect(largest).toBeGreaterThanOrEqual(5)
      }),
      { numRuns: 2_000 },
    )
  })
})
