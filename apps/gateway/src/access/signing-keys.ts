import { createLocalJWKSet, importJWK, type CryptoKey, type JSONWebKeySet, type JWK } from 'jose'

/** A private Ed25519 key (JWK, RFC 8037), named by its thumbprint. */
export interface SigningKey {
  jwk: JWK
  /** It signs from then on, until the next one does. */
  signsFrom: Date
}

interface Imported {
  kid: string
  key: CryptoKey
  signsFrom: Date
}

/**
 * The gateway's keys for access tokens: the next one, the one that signs, and those whose tokens may not have expired yet.
 * All of them verify and are published.
 */
export class SigningKeys {
  /** Without the private parts, as published at /.well-known/jwks.json (RFC 7517). */
  published: JSONWebKeySet = { keys: [] }
  verifying = createLocalJWKSet(this.published)
  private imported: Imported[] = []

  async replace(keys: SigningKey[]): Promise<void> {
    const imported = await Promise.all(keys.map(importKey))
    this.imported = imported.toSorted((a, b) => b.signsFrom.getTime() - a.signsFrom.getTime())
    this.published = { keys: keys.map(({ jwk }) => publicPart(jwk)) }
    this.verifying = createLocalJWKSet(this.published)
  }

  /** The newest that may sign by then; by a clock that is behind, the oldest. @throws Error if there are no keys yet */
  signingAt(now: Date): { kid: string; key: CryptoKey } {
    const signing = this.imported.find(({ signsFrom }) => signsFrom <= now) ?? this.imported.at(-1)
    if (!signing) throw new Error('There is no key to sign access tokens with')
    return signing
  }

  knows(kid: string): boolean {
    return this.imported.some((key) => key.kid === kid)
  }
}

const importKey = async ({ jwk, signsFrom }: SigningKey): Promise<Imported> => ({
  kid: jwk.kid!,
  key: (await importJWK(jwk, 'EdDSA')) as CryptoKey,
  signsFrom,
})

const publicPart = ({ kty, crv, x, kid }: JWK): JWK => ({ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }) as JWK
