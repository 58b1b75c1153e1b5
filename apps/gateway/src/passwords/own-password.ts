import { DomainError } from '@sih/kernel'
import { Injectable } from '@nestjs/common'
import type { Account } from '../accounts/account.entity.js'
import { OwnGuesses } from '../throttling/own-guesses.js'
import { Passwords } from './passwords.js'

/** Asks somebody who is signed in for the password again, before what a thief of the session would do (ASVS 5.0, 7.5.1). */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly passwords: Passwords,
    private readonly ownGuesses: OwnGuesses,
  ) {}

  /**
   * @returns whose it is
   * @throws DomainError PASSWORD_WRONG
   * @throws TooManyRequests
   */
  assertIs(password: string): Promise<Account> {
    return this.ownGuesses.counted(async (account) => {
      if (await this.passwords.matches(account.passwordHash, password)) return account
      throw new DomainError('PASSWORD_WRONG')
    })
  }
}
