import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { gatewayEvents, messagingRpc, type ForgotPasswordRequest, type Receipt } from '@sih/contracts'
import { currentInteraction, newId } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { IsNull, LessThan } from 'typeorm'
import { Account } from '../accounts/account.entity.js'
import { Throttle } from '../throttling/throttle.js'
import { PasswordReset } from './password-reset.entity.js'

/** Takes the same steps whether or not the address is known; only the e-mail tells. */
@Injectable()
export class ForgotPassword {
  constructor(
    private readonly work: UnitOfWork,
    private readonly throttle: Throttle,
  ) {}

  async run({ email }: ForgotPasswordRequest): Promise<Receipt> {
    await this.throttle.reset(email, currentInteraction().origin.network)
    await this.work.run(async (tx) => {
      await tx.manager.delete(PasswordReset, { expiresAt: LessThan(tx.now()) })
      const account = await tx.manager.findOneBy(Account, { email, disabledAt: IsNull() })
      const accountId = account?.id ?? null
      const token = newOneTimeToken()
      const expiresAt = new Date(tx.now().getTime() + PasswordReset.lifetime)
      await tx.manager.insert(PasswordReset, { tokenHash: hashOfToken(token), accountId, expiresAt })
      tx.send(messagingRpc.sendEmail, {
        emailId: newId(),
        to: email,
        recipientName: email,
        ...(account
          ? { kind: 'password_reset', token, expiresAt: expiresAt.toISOString() }
          : { kind: 'no_account' }),
      })
      tx.publish(gatewayEvents.passwordForgotten, { accountId })
    })
    return { message: 'We have sent an e-mail to the address you gave: follow the link in it to go on' }
  }
}
