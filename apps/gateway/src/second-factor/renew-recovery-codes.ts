import { gatewayEvents, type RecoveryCodes, type RenewRecoveryCodesRequest } from '@sih/contracts'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { tellOwner } from '../accounts/tell-owner.js'
import { OwnGuesses } from '../throttling/own-guesses.js'
import { renewCodes } from './recovery-codes.js'
import { SecondFactors } from './second-factors.js'

@Injectable()
export class RenewRecoveryCodes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ownGuesses: OwnGuesses,
    private readonly secondFactors: SecondFactors,
  ) {}

  run({ otp }: RenewRecoveryCodesRequest): Promise<RecoveryCodes> {
    return this.ownGuesses.counted((account) =>
      this.work.run(async (tx) => {
        await this.secondFactors.assertCode(tx, account, otp)
        tellOwner(tx, account.email, 'recovery_codes_renewed')
        tx.publish(gatewayEvents.recoveryCodesRenewed, { accountId: account.id })
        return { recoveryCodes: await renewCodes(tx, account.id) }
      }),
    )
  }
}
