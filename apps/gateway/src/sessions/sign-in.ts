import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { gatewayEvents, type SessionTokens, type SignInRequest } from '@sih/contracts'
import { DomainError, currentInteraction, newId } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { DataSource } from 'typeorm'
import { Account } from '../accounts/account.entity.js'
import { assertUnchanged } from '../accounts/assert-unchanged.js'
import { chooseCapacity } from '../memberships/choose-capacity.js'
import { Passwords } from '../passwords/passwords.js'
import { Turnstile } from '../passwords/turnstile.js'
import { SecondFactors } from '../second-factor/second-factors.js'
import { Throttle } from '../throttling/throttle.js'
import { deviceOf } from './device-of.js'
import { isFamiliar, remember } from './familiar-networks.js'
import { RefreshToken } from './refresh-token.entity.js'
import { SessionTokenIssuer, principalOf } from './session-token-issuer.js'
import { Session } from './session.entity.js'

interface Choices {
  network: string | null
  otp: string | undefined
  organisationId: string | undefined
}

/** One answer, after the same work, for every way in which a sign-in can fail. */
@Injectable()
export class SignIn {
  /** However many come at once, most of the connections to the database are left for people who are signed in already. */
  private readonly line = new Turnstile(2, 500)

  constructor(
    private readonly dataSource: DataSource,
    private readonly work: UnitOfWork,
    private readonly passwords: Passwords,
    private readonly throttle: Throttle,
    private readonly secondFactors: SecondFactors,
    private readonly issuer: SessionTokenIssuer,
  ) {}

  run(request: SignInRequest): Promise<SessionTokens> {
    return this.line.pass(() => this.signIn(request))
  }

  private async signIn({ email, password, otp, organisationId }: SignInRequest): Promise<SessionTokens> {
    const { network } = currentInteraction().origin
    const account = await this.dataSource.manager.findOneBy(Account, { email })
    const familiar = await isFamiliar(this.dataSource, email, network)
    const guess = await this.throttle.guess({ email, network, familiar })
    const right = await this.passwords.matches(
      account && !account.isDisabled ? account.passwordHash : null,
      password,
    )
    if (!account || !right) throw new DomainError('SIGN_IN_FAILED')
    // A guess at the code counts like one at the password. Not to know yet that a code is needed is none.
    if (otp === undefined) await guess.forgive()
    const tokens = await this.open(account, { network, otp, organisationId })
    if (otp !== undefined) await guess.forgive()
    return tokens
  }

  private async open(account: Account, { network, otp, organisationId }: Choices): Promise<SessionTokens> {
    const refreshToken = newOneTimeToken()
    const session = await this.work.run(async (tx) => {
      await assertUnchanged(tx, account)
      await this.secondFactors.assertPassed(tx, account, otp)
      const capacity = await chooseCapacity(tx, account, organisationId)
      const session = Session.start(newId(), account.id, tx.now(), capacity, {
        network,
        device: deviceOf(currentInteraction().userAgent),
      })
      await tx.manager.insert(Session, session)
      await tx.manager.insert(RefreshToken, { tokenHash: hashOfToken(refreshToken), sessionId: session.id })
      const elsewhere = await remember(tx, account.id, network)
      await forgetOldSessions(tx, account.id)
      currentInteraction().principal = principalOf(session)
      const fact = { accountId: account.id, sessionId: session.id }
      tx.publish(gatewayEvents.signedIn, fact)
      if (elsewhere) tx.publish(gatewayEvents.signedInElsewhere, fact)
      return session
    })
    return this.issuer.issue(session, account, refreshToken)
  }
}

/** What happened in them is in the audit log; nothing else needs them. */
async function forgetOldSessions(tx: Tx, accountId: string): Promise<void> {
  await tx.query('delete from session where account_id = $1 and expires_at < $2', [accountId, tx.now()])
}
