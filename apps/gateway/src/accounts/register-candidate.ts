import { hashOfToken, newOneTimeToken } from '@sih/auth'
import {
  candidatesRpc,
  gatewayEvents,
  messagingRpc,
  type Receipt,
  type RegisterCandidateRequest,
} from '@sih/contracts'
import { currentInteraction, newId } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { RpcClient } from '@sih/rpc'
import { Injectable } from '@nestjs/common'
import { assertPasswordAllowed } from '../passwords/password-rules.js'
import { Passwords } from '../passwords/passwords.js'
import { Throttle } from '../throttling/throttle.js'
import { Account } from './account.entity.js'
import { addressee } from './addressee.js'
import { EmailConfirmation } from './email-confirmation.entity.js'
import { tellOwner } from './tell-owner.js'

const linkLifetime = 24 * 3600_000

/**
 * Does the same, in the same time, whether or not the address is known; only the e-mail tells. Every attempt is a registration
 * of its own, which nobody can confirm but the reader of its e-mail.
 */
@Injectable()
export class RegisterCandidate {
  private readonly candidates

  constructor(
    client: RpcClient,
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {
    this.candidates = client.of(candidatesRpc)
  }

  async run({ password, ...details }: RegisterCandidateRequest): Promise<Receipt> {
    const { email, firstName, lastName } = details
    await this.throttle.registration(email, currentInteraction().origin.network)
    assertPasswordAllowed(password, [email, firstName, lastName])
    const passwordHash = await this.passwords.hash(password)
    const accountId = newId()
    await this.candidates.register({ ...details, candidateId: accountId })
    await this.work.run(async (tx) => {
      const known = await tx.manager.findOneBy(Account, { email })
      if (known) {
        tellOwner(tx, email, 'already_registered')
        tx.publish(gatewayEvents.knownAddressRegistered, { accountId: known.id })
      }
      if (!known) await askToConfirm(tx, { accountId, email, passwordHash }, addressee(details))
    })
    return { message: 'We have sent an e-mail to the address you gave: follow the link in it to go on' }
  }
}

async function askToConfirm(
  tx: Tx,
  registration: Pick<EmailConfirmation, 'accountId' | 'email' | 'passwordHash'>,
  recipientName: string,
): Promise<void> {
  const token = newOneTimeToken()
  const expiresAt = new Date(tx.now().getTime() + linkLifetime)
  await tx.manager.insert(EmailConfirmation, { ...registration, tokenHash: hashOfToken(token), expiresAt })
  tx.send(messagingRpc.sendEmail, {
    emailId: newId(),
    kind: 'confirm_email',
    to: registration.email,
    recipientName,
    token,
    expiresAt: expiresAt.toISOString(),
  })
  tx.publish(gatewayEvents.candidateAccountRequested, { accountId: registration.accountId })
}
