import { DomainError, currentInteraction } from '@sih/kernel'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Passwords } from '../passwords/passwords.js'
import { isFamiliar } from '../sessions/familiar-networks.js'
import { Throttle } from '../throttling/throttle.js'
import type { Account } from './account.entity.js'

/** Somebody who does not sign in shows that an account is theirs. Guesses count like those at sign-in. */
@Injectable()
export class ProofOfPassword {
  constructor(
    private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
  ) {}

  /** @throws DomainError SIGN_IN_FAILED @throws TooManyRequests */
  async ask({ email, passwordHash, isDisabled }: Account, password: string): Promise<void> {
    const { network } = currentInteraction().origin
    const familiar = await isFamiliar(this.dataSource, email, network)
    const guess = await this.throttle.guess({ email, network, familiar })
    if (!(await this.passwords.matches(isDisabled ? null : passwordHash, password))) {
      throw new DomainError('SIGN_IN_FAILED')
    }
    await guess.forgive()
  }
}
