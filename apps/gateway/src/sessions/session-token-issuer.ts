import type { PrincipalView, SessionTokens } from '@sih/contracts'
import { Clock, type Principal } from '@sih/kernel'
import { Injectable } from '@nestjs/common'
import type { Account } from '../accounts/account.entity.js'
import { AccessTokens, accessTokenLifetime } from '../access/access-tokens.js'
import type { Session } from './session.entity.js'

@Injectable()
export class SessionTokenIssuer {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly clock: Clock,
  ) {}

  /** An access token never outlives its session. */
  async issue(session: Session, account: Account, refreshToken: string): Promise<SessionTokens> {
    const now = this.clock.now().getTime()
    const left = Math.floor((session.expiresAt.getTime() - now) / 1000)
    const expiresIn = Math.max(1, Math.min(accessTokenLifetime, left))
    const accessToken = await this.accessTokens.issue({
      sub: account.id,
      sid: session.id,
      role: account.role,
      org: account.organisationId,
      exp: Math.floor(now / 1000) + expiresIn,
    })
    return { accessToken, refreshToken, expiresIn, principal: principalView(account) }
  }
}

export const principalView = ({ id, role, email, organisationId }: Account): PrincipalView => ({
  accountId: id,
  role,
  email,
  organisationId,
})

export const principalOf = (session: Session, { id, role, organisationId }: Account): Principal => ({
  role,
  accountId: id,
  organisationId,
  sessionId: session.id,
})
