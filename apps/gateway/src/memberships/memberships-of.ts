import type { MembershipView } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

/** For each account the organisations it may act for, by name. For `tx.find`. */
export async function membershipsOf(tx: Tx, accountIds: readonly string[]): Promise<MembershipView[][]> {
  const rows = await tx.query<MembershipView & { accountId: string }>(
    `select account_id as "accountId", organisation_id as "organisationId", name as "organisationName", role
     from membership left join organisation on organisation.id = organisation_id
     where account_id = any($1) order by name, organisation_id`,
    [accountIds],
  )
  return accountIds.map((id) =>
    rows
      .filter(({ accountId }) => accountId === id)
      .map(({ organisationId, organisationName, role }) => ({ organisationId, organisationName, role })),
  )
}
