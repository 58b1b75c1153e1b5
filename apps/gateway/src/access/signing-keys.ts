import { createLocalJWKSet, importJWK, type CryptoKey, type JSONWebKeySet, type JWK } from 'jose'

/**
 * The gateway's keys for access tokens. The first signs, all verify: a new key is put in front, and the old one is taken away
 * once its last token has expired.
 */
export class SigningKeys {
  /** Without the private parts, as published at /.well-known/jwks.json (RFC 7517). */
  readonly published: JSONWebKeySet
  readonly verifying: ReturnType<typeof createLocalJWKSet>
  readonly kid: string

  private constructor(
    jwks: JSONWebKeySet,
    readonly signing: CryptoKey,
  ) {
    this.kid = jwks.keys[0]!.kid!
    this.published = { keys: jwks.keys.map(publicPart) }
    this.verifying = createLocalJWKSet(this.published)
  }

  /**
   * @param text JWK Set as JSON
   * @throws Error if it holds anything but private Ed25519 keys with a key id each; the message never quotes it
   */
  static async read(text: string): Promise<SigningKeys> {
    const jwks = readJson(text)
    const keys = jwks?.keys ?? []
    if (keys.length === 0 || !keys.every(isSigningKey)) {
      throw new Error('GATEWAY_SIGNING_JWKS: a JWK Set of private Ed25519 keys, each with a kid')
    }
    return new SigningKeys({ keys }, (await importJWK(keys[0]!, 'EdDSA')) as CryptoKey)
  }
}

function readJson(text: string): JSONWebKeySet | undefined {
  try {
    return JSON.parse(text) as JSONWebKeySet
  } catch {
    return undefined
  }
}

const isSigningKey = ({ kty, crv, d, kid }: JWK): boolean =>
  kty === 'OKP' && crv === 'Ed25519' && typeof d === 'string' && typeof kid === 'string'

const publicPart = ({ kty, crv, x, kid }: JWK): JWK => ({ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }) as JWK
