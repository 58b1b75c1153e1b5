import { newId, type Principal } from '@sih/kernel'
import { SignJWT, importJWK, type JWK } from 'jose'
import { LRUCache } from 'lru-cache'

/** Tokens live for five minutes; a cached one is renewed a minute before its end. */
const lifetime = 300
const cachedFor = (lifetime - 60) * 1000

/** Audience of principal tokens: they travel between services and are no use at the gateway's door. */
export const servicesAudience = 'services'

/**
 * Vouches for a principal towards the other services (JWT, EdDSA). Every service has a key of its own: the gateway's may
 * vouch for people, any other's only for that service itself.
 */
export class PrincipalSigner {
  private readonly tokens = new LRUCache<string, Promise<string>>({ max: 10_000, ttl: cachedFor })
  private readonly key

  /** @param jwk private Ed25519 key; its `kid` is the service's name. */
  constructor(private readonly jwk: JWK) {
    this.key = importJWK(jwk, 'EdDSA')
  }

  /** A signed token for the principal. The same principal gets the same token until it is about to expire. */
  sign(principal: Principal): Promise<string> {
    const { role, accountId, organisationId, sessionId } = principal
    const id = `${role} ${accountId} ${organisationId} ${sessionId}`
    const cached = this.tokens.get(id)
    if (cached) return cached
    const token = this.issue(principal)
    this.tokens.set(id, token)
    token.catch(() => this.tokens.delete(id))
    return token
  }

  private async issue(principal: Principal): Promise<string> {
    return new SignJWT({ principal })
      .setProtectedHeader({ alg: 'EdDSA', kid: this.jwk.kid })
      .setIssuer(this.jwk.kid!)
      .setAudience(servicesAudience)
      .setJti(newId())
      .setIssuedAt()
      .setExpirationTime(`${lifetime}s`)
      .sign(await this.key)
  }
}
