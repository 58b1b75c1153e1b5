import type { Tx } from '@sih/persistence'
import type { DataSource } from 'typeorm'

const rememberedFor = `interval '180 days'`

/** Whether somebody has signed in to the account from there before; asked in the same way for unknown addresses. */
export async function isFamiliar(
  dataSource: DataSource,
  email: string,
  network: string | null,
): Promise<boolean> {
  const rows = await dataSource.query<unknown[]>(
    `select from familiar_network join account on account.id = account_id where email = $1 and network = $2`,
    [email, network],
  )
  return rows.length > 0
}

/** @returns whether it is another network than those the account has been used from */
export async function remember(tx: Tx, accountId: string, network: string | null): Promise<boolean> {
  if (network === null) return false
  const [here] = await tx.query<{ elsewhere: boolean }>(
    `insert into familiar_network (account_id, network, seen_at) values ($1, $2, $3)
     on conflict (account_id, network) do update set seen_at = excluded.seen_at
     returning xmax = 0 and exists (
       select from familiar_network as other where other.account_id = $1 and other.network <> $2
     ) as elsewhere`,
    [accountId, network, tx.now()],
  )
  await tx.query(
    `delete from familiar_network where account_id = $1 and seen_at < $2::timestamptz - ${rememberedFor}`,
    [accountId, tx.now()],
  )
  return here!.elsewhere
}
