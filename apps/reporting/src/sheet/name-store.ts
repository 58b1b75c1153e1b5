import type { Tx } from '@sih/persistence'
import type { PlacedFact } from '../fact/kept-fact.js'
import { columns, nameOf, type Column } from './record.js'

export interface NumberedName {
  column: Column
  name: string
  number: number
}

export type NumberOf = (column: Column, name: string) => number

const keyOf = (column: Column, name: string) => `${column} ${name}`

/** Numbers for all names that these facts have; those that are new get the next ones. The caller holds the generation. */
export async function numberNames(
  tx: Tx,
  generation: number,
  version: number,
  facts: PlacedFact[],
): Promise<NumberOf> {
  const wanted = new Map<string, { column: Column; name: string }>()
  for (const fact of facts) {
    for (const column of columns) {
      const name = nameOf(fact, column)
      wanted.set(keyOf(column, name), { column, name })
    }
  }
  const known = await given(tx, generation, [...wanted.values()])
  for (const { column, name } of known) wanted.delete(keyOf(column, name))
  const fresh = wanted.size > 0 ? await give(tx, generation, version, [...wanted.values()]) : []
  const numbers = new Map(
    [...known, ...fresh].map(({ column, name, number }) => [keyOf(column, name), number]),
  )
  return (column, name) => numbers.get(keyOf(column, name))!
}

type Unnumbered = Omit<NumberedName, 'number'>[]
const columnsOf = (names: Unnumbered) => [names.map(({ column }) => column), names.map(({ name }) => name)]

const given = (tx: Tx, generation: number, names: Unnumbered) =>
  tx.query<NumberedName>(
    `select "column", name, number from unnest($2::text[], $3::text[]) as asked ("column", name)
     join name using ("column", name) where generation = $1`,
    [generation, ...columnsOf(names)],
  )

const give = (tx: Tx, generation: number, version: number, names: Unnumbered) =>
  tx.query<NumberedName>(
    `insert into name (generation, version, "column", name, number)
     select $1, $2, "column", name, row_number() over (partition by "column") - 1 + coalesce(
       (select max(number) + 1 from name where generation = $1 and name."column" = fresh."column"), 0)
     from unnest($3::text[], $4::text[]) as fresh ("column", name)
     returning "column", name, number`,
    [generation, version, ...columnsOf(names)],
  )
