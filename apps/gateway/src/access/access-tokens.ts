import { Clock, DomainError, newId, type Role } from '@sih/kernel'
import { SignJWT, jwtVerify } from 'jose'
import { LRUCache } from 'lru-cache'
import { createHash } from 'node:crypto'
import type { SigningKeys } from './signing-keys.js'

/** Seconds. */
export const accessTokenLifetime = 600
/** Tokens for other purposes, such as the principal's between services, are no use here (RFC 9068). */
const audience = 'sih-api'
const type = 'at+jwt'

/** What an access token says. It is a claim to a session, which is looked up on every request. */
export interface AccessClaims {
  sub: string
  sid: string
  role: Role
  org: string | null
  /** Seconds since 1970. */
  exp: number
}

/** Access tokens: JWT signed with EdDSA (RFC 8037), for ten minutes. */
export class AccessTokens {
  private readonly verified = new LRUCache<string, AccessClaims>({ max: 20_000 })

  /** @param issuer this installation's public address, so that another's tokens are foreign */
  constructor(
    private readonly keys: SigningKeys,
    private readonly issuer: string,
    private readonly clock: Clock,
  ) {}

  issue({ sub, sid, role, org, exp }: AccessClaims): Promise<string> {
    return new SignJWT({ sid, role, org })
      .setProtectedHeader({ alg: 'EdDSA', typ: type, kid: this.keys.kid })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setSubject(sub)
      .setJti(newId())
      .setIssuedAt(this.clock.now())
      .setExpirationTime(exp)
      .sign(this.keys.signing)
  }

  /**
   * A signature is checked once: the token is then known by its hash until it expires, since checking it on every request
   * costs a third of what the gateway can do.
   * @throws DomainError NOT_SIGNED_IN for anything but a valid token of this installation
   */
  async verify(token: string): Promise<AccessClaims> {
    const hash = createHash('sha256').update(token).digest('base64')
    const known = this.verified.get(hash)
    if (known && known.exp * 1000 > this.clock.now().getTime()) return known
    const claims = await this.check(token)
    this.verified.set(hash, claims)
    return claims
  }

  private async check(token: string): Promise<AccessClaims> {
    const { payload } = await jwtVerify<AccessClaims>(token, this.keys.verifying, {
      algorithms: ['EdDSA'],
      typ: type,
      issuer: this.issuer,
      audience,
      currentDate: this.clock.now(),
      requiredClaims: ['sub', 'sid', 'role', 'org', 'iat', 'exp', 'jti'],
    }).catch((cause: unknown) => {
      throw new DomainError('NOT_SIGNED_IN', [], { cause })
    })
    const { sub, sid, role, org, exp } = payload
    return { sub, sid, role, org, exp }
  }
}
