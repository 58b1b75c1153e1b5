import { DomainError, currentInteraction } from '@sih/kernel'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Account } from '../accounts/account.entity.js'
import { isFamiliar } from '../sessions/familiar-networks.js'
import { Throttle } from '../throttling/throttle.js'
import { Passwords } from './passwords.js'

/** Asks somebody who is signed in for their password again, before what a thief of the session would do (ASVS 5.0, 7.5.1). */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /**
   * Guesses count like those at sign-in.
   * @throws DomainError PASSWORD_WRONG
   * @throws TooManyRequests
   */
  async assertIs(password: string): Promise<Account> {
    const { principal, origin } = currentInteraction()
    const account = await this.dataSource.manager.findOneByOrFail(Account, { id: principal.accountId! })
    const familiar = await isFamiliar(this.dataSource, account.email, origin.network)
    const guess = await this.throttle.guess({ email: account.email, network: origin.network, familiar })
    if (!(await this.passwords.matches(account.passwordHash, password)))
      throw new DomainError('PASSWORD_WRONG')
    await guess.forgive()
    return account
  }
}
