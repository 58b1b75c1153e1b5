import type { Tx } from '@sih/persistence'
import type { PlacedFact } from '../fact/kept-fact.js'
import { numberNames } from './name-store.js'
import { placesOnSheet, recordOf, sheetOf } from './record.js'

/**
 * Crosses out facts that are gone, and writes those that have been given places behind all others of their shelf. The caller
 * holds the generation, so that versions become visible in their order.
 */
export async function writeSheets(
  tx: Tx,
  generation: number,
  { gone, placed }: { gone: PlacedFact[]; placed: PlacedFact[] },
): Promise<void> {
  const [next] = await tx.query<{ version: string }>(
    'update generation set version = version + 1 where id = $1 returning version',
    [generation],
  )
  const version = Number(next!.version)
  if (gone.length > 0) await crossOut(tx, generation, version, gone)
  if (placed.length > 0) await append(tx, generation, version, placed)
}

async function crossOut(tx: Tx, generation: number, version: number, facts: PlacedFact[]): Promise<void> {
  const sheets = bySheet(facts)
  await tx.query(
    `update sheet set version = $2, gone = sheet.gone | given.gone::bit(${placesOnSheet})
     from unnest($3::date[], $4::text[], $5::integer[], $6::text[]) as given (month, kind, number, gone)
     where sheet.generation = $1 and sheet.month = given.month and sheet.kind = given.kind and sheet.number = given.number`,
    [generation, version, ...keysOf(sheets), sheets.map(bitsOf)],
  )
}

async function append(tx: Tx, generation: number, version: number, facts: PlacedFact[]): Promise<void> {
  const numberOf = await numberNames(tx, generation, version, facts)
  const sheets = bySheet(facts)
  await tx.query(
    `insert into sheet (generation, version, month, kind, number, records)
     select $1, $2, * from unnest($3::date[], $4::text[], $5::integer[], $6::bytea[])
     on conflict (generation, month, kind, number) do update
     set version = excluded.version, records = sheet.records || excluded.records`,
    [
      generation,
      version,
      ...keysOf(sheets),
      sheets.map((own) => Buffer.concat(own.map((fact) => recordOf(fact, numberOf)))),
    ],
  )
}

/** Those of one sheet together, in the order of their places. */
function bySheet(facts: PlacedFact[]): PlacedFact[][] {
  const sheets = new Map<string, PlacedFact[]>()
  for (const fact of facts) {
    const key = `${fact.month} ${fact.kind} ${sheetOf(fact.place)}`
    const known = sheets.get(key)
    if (known) known.push(fact)
    else sheets.set(key, [fact])
  }
  return [...sheets.values()].map((own) => own.sort((a, b) => a.place - b.place))
}

const keysOf = (sheets: PlacedFact[][]) => [
  sheets.map(([fact]) => fact!.month),
  sheets.map(([fact]) => fact!.kind),
  sheets.map(([fact]) => sheetOf(fact!.place)),
]

/** Of each place of the sheet 1 if it is one of these, else 0. */
function bitsOf(facts: PlacedFact[]): string {
  const bits = Array.from({ length: placesOnSheet }, () => '0')
  for (const { place } of facts) bits[place % placesOnSheet] = '1'
  return bits.join('')
}
