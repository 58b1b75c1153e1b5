import { hashOfToken } from '@sih/auth'
import { gatewayEvents, type Receipt, type ResetPasswordRequest } from '@sih/contracts'
import { Clock, DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { DataSource, type EntityManager } from 'typeorm'
import { Account } from '../accounts/account.entity.js'
import { tellOwner } from '../accounts/tell-owner.js'
import { endSessions } from '../sessions/end-sessions.js'
import { assertPasswordAllowed } from './password-rules.js'
import { PasswordReset } from './password-reset.entity.js'
import { Passwords } from './passwords.js'

/** Whoever reads the account's e-mails may choose its password; not what else it takes to sign in (ASVS 5.0, 6.4.3). */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
  ) {}

  async run({ token, password }: ResetPasswordRequest): Promise<Receipt> {
    const tokenHash = hashOfToken(token)
    const { email } = await this.dataSource.transaction((manager) =>
      ownerOf(manager, tokenHash, this.clock.now()),
    )
    assertPasswordAllowed(password, [email])
    const passwordHash = await this.passwords.hash(password)
    await this.work.run(async (tx) => {
      const account = await ownerOf(tx.manager, tokenHash, tx.now())
      await tx.manager.update(Account, { id: account.id }, { passwordHash })
      await tx.manager.delete(PasswordReset, { accountId: account.id })
      await endSessions(tx, account.id)
      tellOwner(tx, account.email, 'password_changed')
      tx.publish(gatewayEvents.passwordReset, { accountId: account.id })
    })
    return { message: 'Your password is changed: you can sign in with it now' }
  }
}

/** Locks the account, so that of two who use its links at the same time one comes too late. */
async function ownerOf(manager: EntityManager, tokenHash: Buffer, now: Date): Promise<Account> {
  const named = await manager.findOneBy(PasswordReset, { tokenHash })
  const lock = { mode: 'pessimistic_write' } as const
  const account =
    named?.accountId && (await manager.findOne(Account, { where: { id: named.accountId }, lock }))
  const link = account && (await manager.findOneBy(PasswordReset, { tokenHash }))
  if (!link || account.isDisabled || link.expiresAt <= now) throw new DomainError('LINK_NOT_VALID')
  return account
}
