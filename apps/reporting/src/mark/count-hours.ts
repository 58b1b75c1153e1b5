import type { Tx } from '@sih/persistence'
import { ofParts, type Part, type Split } from './count-marks.js'
import { heldPlaces } from './held-places.js'
import { isRolled } from './roll.js'
import { setBits } from './set-bits.js'

interface PartOfMonth extends Part {
  month: string
  places: number[]
}

interface Power {
  month: string
  power: number
  places: Buffer
}

export interface CountedHours extends Part {
  hours: Map<number, number>
}

/**
 * How many of the given answers took so many hours. The bits come here, an eighth of a byte an answer: to count each number of
 * hours on its own would take as many steps as there are numbers.
 */
export async function countHours(tx: Tx, asked: Omit<Split, 'kinds'>): Promise<CountedHours[]> {
  const parts = await partsOf(tx, { ...asked, kinds: ['answersGiven'] })
  const hoursIn = await hoursByPlace(tx, asked.generation, [...new Set(parts.map(({ month }) => month))])
  return parts.map(({ span, split, month, places }) => {
    const hours = new Map<number, number>()
    const own = hoursIn.get(month)
    for (const place of places) {
      const took = own?.[place] ?? 0
      hours.set(took, (hours.get(took) ?? 0) + 1)
    }
    return { span, split, hours }
  })
}

async function partsOf(tx: Tx, { splitBy, ...scope }: Split): Promise<PartOfMonth[]> {
  if (splitBy !== null && isRolled(splitBy)) {
    const held = await heldPlaces(tx, scope, splitBy)
    return held.map(({ holder, ...part }) => ({ ...part, split: holder }))
  }
  const parts = await ofParts<Part & { month: string; bits: Buffer }>(
    tx,
    { ...scope, splitBy },
    `select label as span, split, month::text, varbit_send(places) as bits from part where bit_count(places) > 0`,
  )
  return parts.map(({ bits, ...part }) => ({ ...part, places: setBits(bits) }))
}

/** Of each month, the hours of the answer at each place. */
async function hoursByPlace(tx: Tx, generation: number, months: string[]): Promise<Map<string, number[]>> {
  const rows = await tx.query<Power>(
    `select month::text, value::integer as power, varbit_send(places) as places from mark
     where generation = $1 and month = any($2::date[]) and kind = 'answersGiven' and facet = 'hours'`,
    [generation, months],
  )
  const all = new Map<string, number[]>(months.map((month) => [month, []]))
  for (const { month, power, places } of rows) {
    const own = all.get(month)!
    for (const place of setBits(places)) own[place] = (own[place] ?? 0) + power
  }
  return all
}
