import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose'

/** A new private Ed25519 key as JWK (RFC 8037). @param name its `kid`; its thumbprint (RFC 7638) if left out. */
export async function newSigningKey(name?: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const jwk = await exportJWK(privateKey)
  return { ...jwk, kid: name ?? (await calculateJwkThumbprint(jwk)), alg: 'EdDSA', use: 'sig' }
}

export const keySet = (keys: JWK[]): JSONWebKeySet => ({ keys })

/** The key as everybody may see it. */
export const publicPart = ({ d: _secret, ...jwk }: JWK): JWK => jwk
