import type { Tx } from '@sih/persistence'

/** Remembers what organisations are called now, and until when by another name, so that they are found by both. */
export async function keepNames(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.query(
    `update organisation_name n set known_until = $2
       from organisation o
      where o.id = n.organisation_id and o.id = any($1::uuid[]) and n.known_until is null and n.name <> o.legal_name`,
    [ids, tx.now()],
  )
  await tx.query(
    `insert into organisation_name (organisation_id, name, known_from)
     select id, legal_name, $2 from organisation where id = any($1::uuid[])
     on conflict (organisation_id) where known_until is null do nothing`,
    [ids, tx.now()],
  )
}
