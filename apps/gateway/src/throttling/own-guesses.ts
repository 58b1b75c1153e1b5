import { currentInteraction } from '@sih/kernel'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Account } from '../accounts/account.entity.js'
import { isFamiliar } from '../sessions/familiar-networks.js'
import { Throttle } from './throttle.js'

/** Guesses at the secrets of the account that is signed in: they count like those at sign-in. */
@Injectable()
export class OwnGuesses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly throttle: Throttle,
  ) {}

  /**
   * @param guess throws if it was wrong
   * @throws TooManyRequests
   */
  async counted<T>(guess: (account: Account) => Promise<T>): Promise<T> {
    const { principal, origin } = currentInteraction()
    const account = await this.dataSource.manager.findOneByOrFail(Account, { id: principal.accountId! })
    const familiar = await isFamiliar(this.dataSource, account.email, origin.network)
    const { forgive } = await this.throttle.guess({ email: account.email, network: origin.network, familiar })
    const result = await guess(account)
    await forgive()
    return result
  }
}
