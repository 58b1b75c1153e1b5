import { organisationsEvents, type MemberFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

@Injectable()
export class OnMemberRoleChanged {
  @Reacts(organisationsEvents.memberRoleChanged)
  async run(tx: Tx, { organisationId, accountId, role }: MemberFact): Promise<void> {
    await tx.query('update member set role = $3 where organisation_id = $1 and account_id = $2', [
      organisationId,
      accountId,
      role,
    ])
  }
}
