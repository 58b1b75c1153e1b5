import { gatewayEvents } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull, Not } from 'typeorm'
import type { Account } from '../accounts/account.entity.js'
import { tellOwner } from '../accounts/tell-owner.js'
import { Sealer } from '../sealing/sealer.js'
import { useUp } from './recovery-codes.js'
import { SecondFactor } from './second-factor.entity.js'
import { stepOf } from './totp.js'

/** Checks codes. Guesses at them have to be counted by whoever asks. */
@Injectable()
export class SecondFactors {
  constructor(private readonly sealer: Sealer) {}

  /**
   * At sign-in, after the password.
   * @throws DomainError SECOND_FACTOR_NEEDED, SECOND_FACTOR_WRONG
   */
  async assertPassed(tx: Tx, account: Account, otp: string | undefined): Promise<void> {
    const factor = await confirmed(tx, account.id)
    if (!factor) return
    if (otp === undefined) throw new DomainError('SECOND_FACTOR_NEEDED')
    if (!(await this.isAccepted(tx, account, factor, otp))) throw new DomainError('SECOND_FACTOR_WRONG')
  }

  /**
   * Of somebody who is signed in.
   * @throws DomainError SECOND_FACTOR_NOT_FOUND, CODE_WRONG
   */
  async assertCode(tx: Tx, account: Account, otp: string): Promise<void> {
    const factor = await confirmed(tx, account.id)
    if (!factor) throw new DomainError('SECOND_FACTOR_NOT_FOUND')
    if (!(await this.isAccepted(tx, account, factor, otp))) throw new DomainError('CODE_WRONG')
  }

  seal = (secret: Uint8Array, accountId: string): Buffer => this.sealer.seal(secret, about(accountId))

  /** A code is accepted once, also by two who give it at the same time: the second waits for the row and finds it taken. */
  async takeCode(tx: Tx, { accountId, sealedSecret }: SecondFactor, code: string): Promise<boolean> {
    const step = stepOf(this.sealer.open(sealedSecret, about(accountId)), code, tx.now())
    if (step === null) return false
    const taken = await tx.query(
      'update second_factor set last_step = $2 where account_id = $1 and last_step < $2 returning account_id',
      [accountId, step],
    )
    return taken.length > 0
  }

  private async isAccepted(tx: Tx, account: Account, factor: SecondFactor, otp: string): Promise<boolean> {
    const plain = otp.replace(/[\s-]/g, '')
    if (/^\d{6}$/.test(plain)) return this.takeCode(tx, factor, plain)
    if (!(await useUp(tx, account.id, plain))) return false
    tellOwner(tx, account.email, 'recovery_code_used')
    tx.publish(gatewayEvents.recoveryCodeUsed, { accountId: account.id })
    return true
  }
}

const about = (accountId: string): string => `second factor of ${accountId}`

const confirmed = (tx: Tx, accountId: string): Promise<SecondFactor | null> =>
  tx.manager.findOneBy(SecondFactor, { accountId, confirmedAt: Not(IsNull()) })
