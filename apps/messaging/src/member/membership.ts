import type { Tx } from '@sih/persistence'

/**
 * Everybody who acts for an organisation. Whoever addresses them holds the membership shared until the end of the
 * transaction and somebody who joins holds it alone, so that no message or interest falls between the two.
 */
export async function membersOf(tx: Tx, organisationId: string): Promise<string[]> {
  await tx.query('select pg_advisory_xact_lock_shared(hashtextextended($1, 0))', [organisationId])
  const members = await tx.query<{ account_id: string }>(
    'select account_id from member where organisation_id = $1 order by account_id',
    [organisationId],
  )
  return members.map(({ account_id }) => account_id)
}

export type Joined = 'first' | 'further' | 'already'

/** Adds a member; nobody else joins or addresses the members until the end of the transaction. */
export async function join(tx: Tx, organisationId: string, accountId: string, role: string): Promise<Joined> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [organisationId])
  const members = await membersOf(tx, organisationId)
  await tx.query(
    `insert into member (organisation_id, account_id, role) values ($1, $2, $3)
     on conflict (organisation_id, account_id) do update set role = excluded.role`,
    [organisationId, accountId, role],
  )
  if (members.includes(accountId)) return 'already'
  return members.length === 0 ? 'first' : 'further'
}

/** Takes a member away; nobody joins or addresses the members until the end of the transaction. */
export async function leave(tx: Tx, organisationId: string, accountId: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [organisationId])
  await tx.query('delete from member where organisation_id = $1 and account_id = $2', [
    organisationId,
    accountId,
  ])
}
