import { gatewayEvents, type RemoveTotpRequest } from '@sih/contracts'
import { currentInteraction } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { tellOwner } from '../accounts/tell-owner.js'
import { OwnPassword } from '../passwords/own-password.js'
import { endSessions } from '../sessions/end-sessions.js'
import { OwnGuesses } from '../throttling/own-guesses.js'
import { SecondFactor } from './second-factor.entity.js'
import { SecondFactors } from './second-factors.js'

/** Asks for everything that a sign-in asks for. */
@Injectable()
export class RemoveTotp {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ownPassword: OwnPassword,
    private readonly ownGuesses: OwnGuesses,
    private readonly secondFactors: SecondFactors,
  ) {}

  async run({ password, otp }: RemoveTotpRequest): Promise<void> {
    const account = await this.ownPassword.assertIs(password)
    await this.ownGuesses.counted(() =>
      this.work.run(async (tx) => {
        await this.secondFactors.assertCode(tx, account, otp)
        await tx.manager.delete(SecondFactor, { accountId: account.id })
        await endSessions(tx, account.id, currentInteraction().principal.sessionId)
        tellOwner(tx, account.email, 'second_factor_removed')
        tx.publish(gatewayEvents.secondFactorRemoved, { accountId: account.id })
      }),
    )
  }
}
