import type { Tx } from '@sih/persistence'
import { tell } from '../notification/tell.js'
import { membersOf } from './membership.js'

/** Tells the admins of an organisation. @param except who knows already */
export async function tellAdmins(
  tx: Tx,
  organisationId: string,
  kind: 'agreement_step' | 'colleague_joined',
  except?: string,
): Promise<void> {
  await membersOf(tx, organisationId)
  const admins = await tx.query<{ accountId: string }>(
    `select account_id as "accountId" from member
     where organisation_id = $1 and role = 'organisation_admin' and account_id is distinct from $2
     order by account_id`,
    [organisationId, except ?? null],
  )
  await tell(
    tx,
    admins.map(({ accountId }) => ({ kind, accountId, candidateId: null, organisationId })),
  )
}
