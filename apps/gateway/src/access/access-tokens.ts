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

interface Verified {
  claims: AccessClaims
  /** The key that signed it. */
  kid: string
}

/** Access tokens: JWT signed with EdDSA (RFC 8037), for ten minutes. */
export class AccessTokens {
  private readonly verified = new LRUCache<string, Verified>({ max: 20_000 })

  /** @param issuer this installation's public address, so that another's tokens are foreign */
  constructor(
    private readonly keys: SigningKeys,
    private readonly issuer: string,
    private readonly clock: Clock,
  ) {}

  issue({ sub, sid, role, org, exp }: AccessClaims): Promise<string> {
    const now = this.clock.now()
    const { kid, key } = this.keys.signingAt(now)
    return new SignJWT({ sid, role, org })
      .setProtectedHeader({ alg: 'EdDSA', typ: type, kid })
      .setIssuer(this.issuer)
      .setAudience(audience)
      .setSubject(sub)
      .setJti(newId())
      .setIssuedAt(now)
      .setExpirationTime(exp)
      .sign(key)
  }

  /**
   * A signature is checked once: the token is then known by its hash until it expires, since checking it on every request
   * costs a third of what the gateway can do.
   * @throws DomainError NOT_SIGNED_IN for anything but a valid token of this installation
   */
  async verify(token: string): Promise<AccessClaims> {
    const hash = createHash('sha256').update(token).digest('base64')
    const known = this.verified.get(hash)
    if (known && this.isStillGood(known)) return known.claims
    const verified = await this.check(token)
    this.verified.set(hash, verified)
    return verified.claims
  }

  /** A key that is void takes with it what it has signed, also what was verified before. */
  private isStillGood({ claims, kid }: Verified): boolean {
    return claims.exp * 1000 > this.clock.now().getTime() && this.keys.knows(kid)
  }

  private async check(token: string): Promise<Verified> {
    const { payload, protectedHeader } = await jwtVerify<AccessClaims>(token, this.keys.verifying, {
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
    return { claims: { sub, sid, role, org, exp }, kid: protectedHeader.kid! }
  }
}
