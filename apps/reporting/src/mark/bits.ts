import type { PlacedFact } from '../fact/kept-fact.js'

/** Which places of a shelf have a value, as text of 0 and 1 from the first to the last of them. */
export interface Bits {
  month: string
  kind: string
  facet: string
  value: string
  first: number
  bits: string
}

type MarksOf = (fact: PlacedFact) => Iterable<[string, string]>

export function bitsOf(facts: PlacedFact[], marksOf: MarksOf): Bits[] {
  const places = new Map<string, number[]>()
  for (const fact of facts) {
    for (const [facet, value] of marksOf(fact)) {
      const key = [fact.month, fact.kind, facet, value].join('\0')
      const known = places.get(key)
      if (known) known.push(fact.place)
      else places.set(key, [fact.place])
    }
  }
  return [...places].map(([key, those]) => {
    const [month, kind, facet, value] = key.split('\0') as [string, string, string, string]
    return { month, kind, facet, value, ...written(those.sort((a, b) => a - b)) }
  })
}

function written(places: number[]): { first: number; bits: string } {
  const first = places[0]!
  const bits = Array.from({ length: places.at(-1)! - first + 1 }, () => '0')
  for (const place of places) bits[place - first] = '1'
  return { first, bits: bits.join('') }
}
