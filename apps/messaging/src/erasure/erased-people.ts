import type { Tx } from '@sih/persistence'

/** Whoever keeps or erases something of a person holds them until the end of the transaction. */
const hold = (tx: Tx, accountId: string): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [accountId])

/** Ask before keeping something that came by a command: it may have been on its way since before the erasure. */
export async function isErased(tx: Tx, accountId: string): Promise<boolean> {
  await hold(tx, accountId)
  const erased = await tx.query('select from erased_person where account_id = $1', [accountId])
  return erased.length > 0
}

/** From now on nothing is kept about them. */
export async function markErased(tx: Tx, accountId: string): Promise<void> {
  await hold(tx, accountId)
  await tx.query('insert into erased_person (account_id, erased_at) values ($1, $2) on conflict do nothing', [
    accountId,
    tx.now(),
  ])
}
