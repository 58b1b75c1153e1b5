import type { PrincipalView, SessionTokens } from '@sih/contracts'
import { Clock, type Principal } from '@sih/kernel'
import { Injectable } from '@nestjs/common'
import type { Account } from '../accounts/account.entity.js'
import { AccessTokens, accessTokenLifetime } from '../access/access-tokens.js'
import type { Capacity } from '../memberships/choose-capacity.js'
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
      role: session.role,
      org: session.organisationId,
      exp: Math.floor(now / 1000) + expiresIn,
    })
    return { accessToken, refreshToken, expiresIn, principal: principalView(session, account) }
  }
}

export const principalView = ({ role, organisationId }: Capacity, { id, email }: Account): PrincipalView => ({
  accountId: id,
  role,
  email,
  organisationId,
})

export const principalOf = ({ id, accountId, role, organisationId }: Session): Principal => ({
  role,
  accountId,
  organisationId,
  sessionId: id,
})
