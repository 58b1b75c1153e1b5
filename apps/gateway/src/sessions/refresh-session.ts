import { hashOfToken, newOneTimeToken } from '@sih/auth'
import { gatewayEvents, type RefreshRequest, type SessionTokens } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { UnitOfWork, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Account } from '../accounts/account.entity.js'
import { capacityStands } from '../memberships/capacity-stands.js'
import { RefreshToken } from './refresh-token.entity.js'
import { SessionTokenIssuer, principalOf } from './session-token-issuer.js'
import { Session } from './session.entity.js'

interface Continued {
  session: Session
  account: Account
  refreshToken: string
}

/**
 * A refresh token works once (RFC 9700, 4.14.2). One that comes a second time was stolen by whoever came first or second, so
 * the session ends for both; except that the owner may ask again at once if the answer got lost.
 */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly issuer: SessionTokenIssuer,
  ) {}

  async run({ refreshToken }: RefreshRequest): Promise<SessionTokens> {
    const continued = await this.work.run((tx) => this.continueSession(tx, hashOfToken(refreshToken)))
    // The end of a stolen session is committed before anybody is refused.
    if (!continued) throw new DomainError('SESSION_ENDED')
    return this.issuer.issue(continued.session, continued.account, continued.refreshToken)
  }

  private async continueSession(tx: Tx, hash: Buffer): Promise<Continued | null> {
    const session = await lockSession(tx, hash)
    const account = session && (await standingAccount(tx, session))
    if (!account || session.isOver(tx.now())) throw new DomainError('SESSION_ENDED')
    currentInteraction().principal = principalOf(session)
    const token = (await tx.manager.findOneBy(RefreshToken, { tokenHash: hash }))!
    return (await this.isLegitimate(tx, token))
      ? this.renew(tx, session, account, token)
      : this.revoke(tx, session)
  }

  private async isLegitimate(tx: Tx, token: RefreshToken): Promise<boolean> {
    if (token.isCurrent) return true
    const successor = await tx.manager.findOneBy(RefreshToken, { tokenHash: token.replacedBy! })
    return token.mayBeRetried(successor!, tx.now())
  }

  private async renew(tx: Tx, session: Session, account: Account, token: RefreshToken): Promise<Continued> {
    const refreshToken = newOneTimeToken()
    const tokenHash = hashOfToken(refreshToken)
    // The answer that got lost must never be used: whoever does so has not lost it.
    if (token.replacedBy) await voidLost(tx, token.replacedBy, tokenHash)
    token.replace(tokenHash, tx.now())
    await tx.manager.update(RefreshToken, { tokenHash: token.tokenHash }, token)
    await tx.manager.insert(RefreshToken, { tokenHash, sessionId: session.id })
    await tx.manager.update(Session, { id: session.id }, { lastUsedAt: tx.now() })
    tx.publish(gatewayEvents.sessionRefreshed, { accountId: account.id, sessionId: session.id })
    return { session, account, refreshToken }
  }

  private async revoke(tx: Tx, session: Session): Promise<null> {
    session.end(tx.now())
    await tx.manager.save(session)
    tx.publish(gatewayEvents.sessionRevoked, { accountId: session.accountId, sessionId: session.id })
    return null
  }
}

/** The account, unless it is disabled or is no longer what it was at sign-in. */
async function standingAccount(tx: Tx, { id, accountId }: Session): Promise<Account | null> {
  const standing = await tx.query(
    `select from session join account on account.id = session.account_id
     where session.id = $1 and disabled_at is null and ${capacityStands}`,
    [id],
  )
  return standing.length > 0 ? tx.manager.findOneBy(Account, { id: accountId }) : null
}

/** Puts everybody with a token of the same session in a line. */
async function lockSession(tx: Tx, hash: Buffer): Promise<Session | null> {
  const token = await tx.manager.findOneBy(RefreshToken, { tokenHash: hash })
  if (!token) return null
  return tx.manager.findOne(Session, { where: { id: token.sessionId }, lock: { mode: 'pessimistic_write' } })
}

async function voidLost(tx: Tx, tokenHash: Buffer, replacedBy: Buffer): Promise<void> {
  await tx.manager.update(RefreshToken, { tokenHash }, { replacedAt: tx.now(), replacedBy, retried: true })
}
