import type { Tx } from '@sih/persistence'
import type { PlacedFact } from '../fact/kept-fact.js'
import { blank, rolled, sheetOf, written, type Rolled, type Sheet } from './roll.js'

interface SheetKey {
  month: string
  kind: string
  facet: string
  sheet: number
}
type SheetRow = SheetKey & Sheet

const keyOf = ({ month, kind, facet, sheet }: SheetKey) => `${month} ${kind} ${facet} ${sheet}`

/** Writes who holds the places that these facts have been given. The caller holds the generation. */
export async function enrol(tx: Tx, generation: number, facts: PlacedFact[]): Promise<void> {
  const groups = new Map<string, { key: SheetKey; facet: Rolled; facts: PlacedFact[] }>()
  for (const facet of rolled) {
    for (const fact of facts) {
      const key = { month: fact.month, kind: fact.kind, facet, sheet: sheetOf(fact.place) }
      const known = groups.get(keyOf(key))
      if (known) known.facts.push(fact)
      else groups.set(keyOf(key), { key, facet, facts: [fact] })
    }
  }
  const all = [...groups.values()]
  const before = await sheetsOf(
    tx,
    generation,
    all.map(({ key }) => key),
  )
  const after = all.map(({ key, facet, facts }) => written(before.get(keyOf(key)) ?? blank, facts, facet))
  await tx.query(
    `insert into roll (generation, month, kind, facet, sheet, names, holders)
     select $1, * from unnest($2::date[], $3::text[], $4::text[], $5::integer[], $6::jsonb[], $7::bytea[])
     on conflict (generation, month, kind, facet, sheet) do update
     set names = excluded.names, holders = excluded.holders`,
    [
      generation,
      ...columnsOf(all.map(({ key }) => key)),
      after.map(({ names }) => JSON.stringify(names)),
      after.map(({ holders }) => holders),
    ],
  )
}

const columnsOf = (keys: SheetKey[]) => [
  keys.map(({ month }) => month),
  keys.map(({ kind }) => kind),
  keys.map(({ facet }) => facet),
  keys.map(({ sheet }) => sheet),
]

async function sheetsOf(tx: Tx, generation: number, keys: SheetKey[]): Promise<Map<string, Sheet>> {
  const rows = await tx.query<SheetRow>(
    `select month::text, kind, facet, sheet, names, holders
     from unnest($2::date[], $3::text[], $4::text[], $5::integer[]) as asked (month, kind, facet, sheet)
     join roll using (month, kind, facet, sheet) where generation = $1`,
    [generation, ...columnsOf(keys)],
  )
  return new Map(rows.map((row) => [keyOf(row), row]))
}
