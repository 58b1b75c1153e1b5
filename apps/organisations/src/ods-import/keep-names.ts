import type { Tx } from '@sih/persistence'
import type { OdsChange } from './apply-ods-rows.js'

/** Remembers what organisations were called and until when, so that they are found by their former names too. */
export async function keepNames(tx: Tx, changes: OdsChange[]): Promise<void> {
  const named = changes.filter(({ added, renamed }) => added || renamed).map(({ id }) => id)
  await tx.query(
    `update organisation_name set known_until = $2
      where organisation_id = any($1::uuid[]) and known_until is null`,
    [named, tx.now()],
  )
  await tx.query(
    `insert into organisation_name (organisation_id, name, known_from)
     select id, legal_name, $2 from organisation where id = any($1::uuid[])`,
    [named, tx.now()],
  )
}
