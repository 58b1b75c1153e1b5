import type { PlacedFact } from '../fact/kept-fact.js'
import { none } from '../fact/fact.js'

/** Facets with so many values that to look at the mark of each would take longer than to look at each fact. */
export const rolled = ['organisation', 'user'] as const
export type Rolled = (typeof rolled)[number]
export const isRolled = (facet: string): facet is Rolled => (rolled as readonly string[]).includes(facet)

/** How many places of a shelf are written on one sheet, so that what comes anew rewrites no more than that. */
export const placesOnSheet = 2_048
export const sheetOf = (place: number): number => Math.floor(place / placesOnSheet)

/** Who holds the places of a sheet: for each a number of two bytes, that of the name in the list. */
export interface Sheet {
  names: string[]
  holders: Buffer
}

export const blank: Sheet = { names: [], holders: Buffer.alloc(0) }

export const holderOf = ({ organisationId, codes }: PlacedFact, facet: Rolled): string =>
  facet === 'organisation' ? organisationId : (codes.user ?? none)

/** The sheet with these facts on it, too: their places are behind those that it has. */
export function written({ names, holders }: Sheet, facts: PlacedFact[], facet: Rolled): Sheet {
  const numbers = new Map(names.map((name, n) => [name, n]))
  const last = Math.max(...facts.map(({ place }) => place % placesOnSheet))
  const all = Buffer.concat([holders, Buffer.alloc(2 * (last + 1) - holders.length)])
  for (const fact of facts) {
    const name = holderOf(fact, facet)
    if (!numbers.has(name)) numbers.set(name, numbers.size)
    all.writeUInt16BE(numbers.get(name)!, 2 * (fact.place % placesOnSheet))
  }
  return { names: [...numbers.keys()], holders: all }
}
