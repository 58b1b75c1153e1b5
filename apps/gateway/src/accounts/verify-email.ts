import { hashOfToken } from '@sih/auth'
import { gatewayEvents, type Receipt, type VerifyEmailRequest } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { EmailConfirmation } from './email-confirmation.entity.js'
import { openAccountIn } from './open-account-in.js'

@Injectable()
export class VerifyEmail {
  constructor(private readonly work: UnitOfWork) {}

  async run({ token }: VerifyEmailRequest): Promise<Receipt> {
    await this.work.run(async (tx) => {
      const link = await tx.manager.findOneBy(EmailConfirmation, { tokenHash: hashOfToken(token) })
      if (!link || link.expiresAt <= tx.now()) throw new DomainError('LINK_NOT_VALID')
      const { accountId, email, passwordHash } = link
      const opened = await openAccountIn(tx, { id: accountId, email, role: 'candidate', passwordHash })
      // Another link, or an invitation, was first.
      if (!opened) throw new DomainError('LINK_NOT_VALID')
      await tx.manager.delete(EmailConfirmation, { email })
      tx.publish(gatewayEvents.emailVerified, { accountId })
    })
    return { message: 'Your e-mail address is confirmed: you can sign in now' }
  }
}
