import { candidatesEvents, gatewayEvents, type ErasureStarted } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import { forgetInTransit, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'

/**
 * Erases the account with all that hangs on it (`on delete cascade`): sessions, second factor, links, familiar networks.
 * Whoever is signed in is refused at the next request.
 */
@Injectable()
export class OnErasureStarted {
  @Reacts(candidatesEvents.erasureStarted)
  async run(tx: Tx, { erasureId, candidateId: accountId }: ErasureStarted): Promise<void> {
    const addresses = await tx.query<{ email: string }>(
      `select email from account where id = $1 and role = 'candidate'
       union select email from email_confirmation where account_id = $1`,
      [accountId],
    )
    const emails = addresses.map(({ email }) => email)
    await tx.query(`delete from account where id = $1 and role = 'candidate'`, [accountId])
    await tx.query('delete from email_confirmation where account_id = $1', [accountId])
    await forgetInTransit(tx, accountId, [accountId, ...emails])
    tx.publish(gatewayEvents.accountErased, { erasureId, accountId })
  }
}
