import { gatewayEvents, type ConfirmTotpRequest, type RecoveryCodes } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Account } from '../accounts/account.entity.js'
import { tellOwner } from '../accounts/tell-owner.js'
import { assertFresh } from '../sessions/assert-fresh.js'
import { endSessions } from '../sessions/end-sessions.js'
import { renewCodes } from './recovery-codes.js'
import { SecondFactor } from './second-factor.entity.js'
import { SecondFactors } from './second-factors.js'

/** From now on the code is asked for. Whoever signed in without one, and is not here, has to sign in again. */
@Injectable()
export class ConfirmTotp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly secondFactors: SecondFactors,
  ) {}

  run({ code }: ConfirmTotpRequest): Promise<RecoveryCodes> {
    return this.work.run(async (tx) => {
      const { accountId, sessionId } = currentInteraction().principal
      const id = accountId!
      await assertFresh(tx)
      const lock = { mode: 'pessimistic_write' } as const
      // Who signs in at this moment without a code is in time to be signed out, or too late to get in.
      const { email } = await tx.manager.findOneOrFail(Account, { where: { id }, lock })
      const factor = await tx.manager.findOne(SecondFactor, { where: { accountId: id }, lock })
      if (!factor) throw new DomainError('SECOND_FACTOR_NOT_FOUND')
      if (factor.confirmedAt) throw new DomainError('SECOND_FACTOR_EXISTS')
      if (!(await this.secondFactors.takeCode(tx, factor, code.replace(' ', ''))))
        throw new DomainError('CODE_WRONG')
      await tx.manager.update(SecondFactor, { accountId: id }, { confirmedAt: tx.now() })
      await endSessions(tx, id, sessionId)
      tellOwner(tx, email, 'second_factor_added')
      tx.publish(gatewayEvents.secondFactorAdded, { accountId: id })
      return { recoveryCodes: await renewCodes(tx, id) }
    })
  }
}
