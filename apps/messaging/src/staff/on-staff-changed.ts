import { gatewayEvents, staffRoles, type AccountOpened, type StaffFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { lastMonth } from '../summary/last-month.js'

const isStaff = (role: string): boolean => (staffRoles as readonly string[]).includes(role)

/**
 * Who belongs to the programme, from when they have joined. Somebody who comes, or comes back, is told of no month before
 * that.
 */
@Injectable()
export class OnStaffChanged {
  @Reacts(gatewayEvents.accountOpened)
  async opened(tx: Tx, { accountId, role }: AccountOpened): Promise<void> {
    if (!isStaff(role)) return
    await tx.query(
      'insert into staff (account_id, role, disabled, summarised_until) values ($1, $2, false, $3)',
      [accountId, role, lastMonth(tx.now()).to],
    )
  }

  @Reacts(gatewayEvents.staffRoleChanged)
  roleChanged(tx: Tx, { accountId, role }: StaffFact): Promise<void> {
    return change(tx, accountId, { role })
  }

  @Reacts(gatewayEvents.staffEnabled)
  enabled(tx: Tx, { accountId }: StaffFact): Promise<void> {
    return change(tx, accountId, { disabled: false })
  }

  @Reacts(gatewayEvents.staffDisabled)
  disabled(tx: Tx, { accountId }: StaffFact): Promise<void> {
    return change(tx, accountId, { disabled: true })
  }
}

/** Who has not joined yet is not here, and comes with what they are by then. */
async function change(
  tx: Tx,
  accountId: string,
  { role = null, disabled = null }: { role?: string | null; disabled?: boolean | null },
): Promise<void> {
  await tx.query(
    `update staff set role = coalesce($2, role), disabled = coalesce($3, disabled),
                      summarised_until = greatest(summarised_until, $4)
     where account_id = $1`,
    [accountId, role, disabled, lastMonth(tx.now()).to],
  )
}
