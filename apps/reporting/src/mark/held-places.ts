import type { Tx } from '@sih/persistence'
import type { FactKind } from '../fact/fact.js'
import { placesOnSheet, type Rolled, type Sheet } from './roll.js'
import { scopeParameters, withScope, type Scope } from './scope.js'
import { setBits } from './set-bits.js'

interface ShelfOfScope {
  span: string
  month: string
  kind: FactKind
  places: Buffer
}

interface SheetOfShelf extends Sheet {
  month: string
  kind: string
  sheet: number
}

/** The places of a scope on one shelf that one has: an organisation, or somebody who did it. */
export interface HeldPlaces {
  span: string
  month: string
  kind: FactKind
  holder: string
  places: number[]
}

const shelves = `${withScope} select label as span, month::text, kind, varbit_send(places) as places from scope where bit_count(places) > 0`

/**
 * The places of a scope by who holds them. A roll has two bytes for each place and a name for each who is on it, so that
 * reading it takes hardly longer with a million facts than with ten thousand; of marks there are as many as holders.
 */
export async function heldPlaces(tx: Tx, scope: Scope, facet: Rolled): Promise<HeldPlaces[]> {
  const found = await tx.query<ShelfOfScope>(shelves, scopeParameters(scope))
  const sheets = await sheetsOn(tx, scope.generation, facet, found)
  return found.flatMap(({ places, ...shelf }) => {
    const own = sheets.get(keyOf(shelf)) ?? []
    return [...byHolder(setBits(places), own)].map(([holder, held]) => ({ ...shelf, holder, places: held }))
  })
}

function byHolder(places: number[], sheets: Sheet[]): Map<string, number[]> {
  const held = new Map<string, number[]>()
  for (const place of places) {
    const { names, holders } = sheets[Math.floor(place / placesOnSheet)]!
    const name = names[holders.readUInt16BE(2 * (place % placesOnSheet))]!
    const known = held.get(name)
    if (known) known.push(place)
    else held.set(name, [place])
  }
  return held
}

const keyOf = ({ month, kind }: { month: string; kind: string }) => `${month} ${kind}`

async function sheetsOn(
  tx: Tx,
  generation: number,
  facet: Rolled,
  shelves: { month: string; kind: string }[],
): Promise<Map<string, Sheet[]>> {
  const asked = [...new Map(shelves.map((shelf) => [keyOf(shelf), shelf])).values()]
  const rows = await tx.query<SheetOfShelf>(
    `select month::text, kind, sheet, names, holders
     from unnest($3::date[], $4::text[]) as asked (month, kind), lateral (
       select sheet, names, holders from roll
       where generation = $1 and facet = $2 and roll.month = asked.month and roll.kind = asked.kind offset 0
     ) as roll`,
    [generation, facet, asked.map(({ month }) => month), asked.map(({ kind }) => kind)],
  )
  const all = new Map<string, Sheet[]>()
  for (const { sheet, names, holders, ...shelf } of rows) {
    const own = all.get(keyOf(shelf)) ?? []
    own[sheet] = { names, holders }
    all.set(keyOf(shelf), own)
  }
  return all
}
