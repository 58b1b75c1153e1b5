import { gatewayEvents, type AccountRef } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Account } from '../accounts/account.entity.js'
import { tellOwner } from '../accounts/tell-owner.js'
import { endSessions } from '../sessions/end-sessions.js'
import { SecondFactor } from './second-factor.entity.js'

/** For somebody who has lost the app and the recovery codes. Who they are has been checked by a person. */
@Injectable()
export class ResetSecondFactor {
  constructor(private readonly work: UnitOfWork) {}

  run({ accountId }: AccountRef): Promise<void> {
    // Their own would be removed without a code, by whoever has taken over the session.
    if (accountId === currentInteraction().principal.accountId) throw new DomainError('NOT_PERMITTED')
    return this.work.run(async (tx) => {
      const account = await tx.manager.findOneBy(Account, { id: accountId })
      if (!account) throw new DomainError('ACCOUNT_NOT_FOUND')
      const { affected } = await tx.manager.delete(SecondFactor, { accountId })
      if (!affected) throw new DomainError('SECOND_FACTOR_NOT_FOUND')
      await endSessions(tx, accountId)
      tellOwner(tx, account.email, 'second_factor_removed')
      tx.publish(gatewayEvents.secondFactorReset, { accountId })
    })
  }
}
