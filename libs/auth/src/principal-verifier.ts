import { DomainError, type Principal } from '@sih/kernel'
import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import { LRUCache } from 'lru-cache'
import { servicesAudience } from './principal-signer.js'

/** The only issuer that may vouch for people and for callers who have not signed in. */
const issuerOfPeople = 'gateway'

/** Checks the principal that came with a request. A checked token is remembered until it expires, by its exact text. */
export class PrincipalVerifier {
  private readonly verified = new LRUCache<string, Principal>({ max: 10_000, ttlAutopurge: false })
  private readonly keys

  /** @param jwks public keys of all services, `kid` = service name. */
  constructor(jwks: JSONWebKeySet) {
    this.keys = createLocalJWKSet(jwks)
  }

  /** @throws DomainError NOT_SIGNED_IN for anything but a valid token of a service that may vouch for this principal. */
  async verify(token: string): Promise<Principal> {
    return this.verified.get(token) ?? (await this.check(token))
  }

  private async check(token: string): Promise<Principal> {
    const { payload, protectedHeader } = await jwtVerify<{ principal: Principal }>(token, this.keys, {
      algorithms: ['EdDSA'],
      audience: servicesAudience,
      requiredClaims: ['exp', 'iss', 'principal'],
    }).catch((cause: unknown) => {
      throw new DomainError('NOT_SIGNED_IN', [], { cause })
    })
    const { principal, iss, exp } = payload
    const mayVouch = principal.role === 'service' ? iss !== undefined : iss === issuerOfPeople
    if (!mayVouch || iss !== protectedHeader.kid) throw new DomainError('NOT_SIGNED_IN')
    this.verified.set(token, principal, { ttl: Math.max(1, exp! * 1000 - Date.now()) })
    return principal
  }
}
