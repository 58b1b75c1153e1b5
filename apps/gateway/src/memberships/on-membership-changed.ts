import { organisationsEvents, type MemberFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

/** Sessions are held against the memberships on every request, so that nothing else has to be ended. */
@Injectable()
export class OnMembershipChanged {
  @Reacts(organisationsEvents.memberJoined)
  joined(tx: Tx, fact: MemberFact): Promise<void> {
    return keep(tx, fact)
  }

  @Reacts(organisationsEvents.memberRoleChanged)
  roleChanged(tx: Tx, fact: MemberFact): Promise<void> {
    return keep(tx, fact)
  }

  @Reacts(organisationsEvents.memberRemoved)
  async removed(tx: Tx, { accountId, organisationId }: MemberFact): Promise<void> {
    await tx.query('delete from membership where account_id = $1 and organisation_id = $2', [
      accountId,
      organisationId,
    ])
  }
}

/** Nothing to keep for an account that is not there (any more). */
async function keep(tx: Tx, { accountId, organisationId, role }: MemberFact): Promise<void> {
  await tx.query(
    `insert into membership (account_id, organisation_id, role)
     select id, $2::uuid, $3::text from account where id = $1
     on conflict (account_id, organisation_id) do update set role = excluded.role`,
    [accountId, organisationId, role],
  )
}
