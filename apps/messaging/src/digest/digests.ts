import type { Tx } from '@sih/persistence'
import type { Telling } from '../notification/telling.js'

/** The next seven o'clock in the morning in the United Kingdom, whichever clock holds there that day. */
const nextMorning = `
  (date_trunc('day', $1::timestamptz at time zone 'Europe/London' - interval '7 hours') + interval '1 day 7 hours')
    at time zone 'Europe/London'`

/** Keeps for the next morning what these people are to be told. */
export async function addToDigests(tx: Tx, tellings: Telling[]): Promise<void> {
  if (tellings.length === 0) return
  await tx.query(
    `insert into digest_item (id, kind, account_id, organisation_id)
     select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::uuid[])`,
    [
      tellings.map(({ id }) => id),
      tellings.map(({ kind }) => kind),
      tellings.map(({ accountId }) => accountId),
      tellings.map(({ organisationId }) => organisationId),
    ],
  )
  // After the items: whoever is just taking the digest away leaves these for the one that is made anew here.
  await tx.query(
    `insert into digest (account_id, due_at) select account_id, ${nextMorning} from unnest($2::uuid[]) as them (account_id)
     on conflict (account_id) do nothing`,
    [tx.now(), [...new Set(tellings.map(({ accountId }) => accountId))].sort()],
  )
}

/** Somebody whose digest is due, who is nobody else's until the end of the transaction. */
export async function claimDigest(tx: Tx): Promise<string | undefined> {
  const [due] = await tx.query<{ accountId: string }>(
    `select account_id as "accountId" from digest where due_at <= $1 order by due_at limit 1 for update skip locked`,
    [tx.now()],
  )
  return due?.accountId
}

export type Counts = Record<string, number>

/** Takes the digest away. @returns how many things of each kind it tells of: not what was read meanwhile, or is not wanted any more */
export async function takeDigest(tx: Tx, accountId: string): Promise<Counts> {
  await tx.query('delete from digest where account_id = $1', [accountId])
  const rows = await tx.query<{ kind: string; count: number }>(
    `with item as (delete from digest_item where account_id = $1 returning id, kind)
     select item.kind, count(*)::integer as count
     from item
     left join notification on notification.id = item.id
     left join notification_preference as chosen on chosen.account_id = $1 and chosen.kind = item.kind
     where notification.read_at is null and chosen.email is distinct from 'off'
     group by item.kind`,
    [accountId],
  )
  return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]))
}
