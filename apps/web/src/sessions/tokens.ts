import { ApiClient, Refusal } from '@sih/api-client'
import { setTimeout as delay } from 'node:timers/promises'
import type { CookieSecret } from './cookie-secret.js'
import type { SessionStore } from './session-store.js'
import type { SignIn } from './session.js'

/** Milliseconds before its end at which an access token is no longer used. */
const margin = 30_000
const lookAgainMs = 50

interface SessionTokens {
  accessToken: string
  refreshToken: string
  expiresIn: number
}

export const timesOf = ({ accessToken, refreshToken, expiresIn }: SessionTokens) => ({
  accessToken,
  refreshToken,
  accessUntil: Date.now() + expiresIn * 1000,
})

/** Access tokens that are good, refreshed once however many requests of a session want one at the same time. */
export class Tokens {
  private readonly underWay = new Map<string, Promise<SignIn>>()

  constructor(
    private readonly store: SessionStore,
    private readonly gatewayUrl: string,
  ) {}

  /** @throws Refusal 401 if the gateway has ended the session */
  async fresh(secret: CookieSecret, signIn: SignIn, headers: Record<string, string>): Promise<SignIn> {
    if (signIn.accessUntil - Date.now() > margin) return signIn
    const known = this.underWay.get(secret.cookie)
    if (known) return known
    const refreshing = this.refresh(secret, signIn, headers).finally(() =>
      this.underWay.delete(secret.cookie),
    )
    this.underWay.set(secret.cookie, refreshing)
    return refreshing
  }

  private async refresh(
    secret: CookieSecret,
    signIn: SignIn,
    headers: Record<string, string>,
  ): Promise<SignIn> {
    for (;;) {
      if (await this.store.claimRefresh(secret)) break
      // Another process is at it.
      await delay(lookAgainMs)
      const found = await this.store.find(secret)
      if (!found?.content.signIn) throw new Refusal(401, 'SESSION_ENDED', 'Sign in again')
      if (found.content.signIn.refreshToken !== signIn.refreshToken) return found.content.signIn
    }
    return this.exchange(secret, signIn, headers)
  }

  private async exchange(
    secret: CookieSecret,
    signIn: SignIn,
    headers: Record<string, string>,
  ): Promise<SignIn> {
    try {
      const api = new ApiClient({ baseUrl: this.gatewayUrl, headers: () => headers })
      const tokens = await api.post('/auth/refresh', { body: { refreshToken: signIn.refreshToken } })
      const renewed = { ...signIn, ...timesOf(tokens) }
      await this.store.save(secret, { signIn: renewed, lastAccountId: signIn.accountId })
      return renewed
    } catch (error) {
      await this.store.giveUpRefresh(secret)
      throw error
    }
  }
}
