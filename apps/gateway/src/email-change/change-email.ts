import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { gatewayEvents, messagingRpc, type ChangeEmailRequest, type Receipt } from '@sih/contracts'
import { DomainError, currentInteraction, newId } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { LessThan } from 'typeorm'
import { Account } from '../accounts/account.entity.js'
import { tellOwner } from '../accounts/tell-owner.js'
import { OwnPassword } from '../passwords/own-password.js'
import { Throttle } from '../throttling/throttle.js'
import { EmailChange } from './email-change.entity.js'

const own = { field: 'email', message: 'This is the address that you have already' }

/** Does the same whether or not the new address is taken; only the e-mail to it tells. */
@Injectable()
export class ChangeEmail {
  constructor(
    private readonly work: UnitOfWork,
    private readonly ownPassword: OwnPassword,
    private readonly throttle: Throttle,
  ) {}

  async run({ email, password }: ChangeEmailRequest): Promise<Receipt> {
    await this.throttle.registration(email, currentInteraction().origin.network)
    const account = await this.ownPassword.assertIs(password)
    if (account.email === email) throw new DomainError('VALIDATION_FAILED', [own])
    await this.work.run(async (tx) => {
      const [oldToken, newToken] = [newOneTimeToken(), newOneTimeToken()]
      const expiresAt = new Date(tx.now().getTime() + EmailChange.lifetime)
      await tx.manager.delete(EmailChange, { expiresAt: LessThan(tx.now()) })
      await tx.manager.upsert(
        EmailChange,
        {
          accountId: account.id,
          email,
          oldTokenHash: hashOfToken(oldToken),
          newTokenHash: hashOfToken(newToken),
          oldConfirmedAt: null,
          newConfirmedAt: null,
          expiresAt,
        },
        ['accountId'],
      )
      sendLink(tx, 'leave_address', account.email, oldToken, expiresAt)
      if (await tx.manager.existsBy(Account, { email })) tellOwner(tx, email, 'already_registered')
      else sendLink(tx, 'confirm_new_address', email, newToken, expiresAt)
      tx.publish(gatewayEvents.emailChangeAsked, { accountId: account.id })
    })
    return { message: 'We have sent an e-mail to both addresses: open the links in both of them to go on' }
  }
}

function sendLink(
  tx: Tx,
  kind: 'leave_address' | 'confirm_new_address',
  to: string,
  token: string,
  expires: Date,
) {
  const expiresAt = expires.toISOString()
  tx.send(messagingRpc.sendEmail, { emailId: newId(), kind, to, recipientName: to, token, expiresAt })
}
