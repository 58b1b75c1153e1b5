import { services, type ServiceName } from '@sih/kernel'
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose'

export interface TestKeys {
  /** Private keys by service. */
  signing: Record<ServiceName, JWK>
  jwks: JSONWebKeySet
}

/** A signing key for every service, as the local stack makes them. */
export async function newTestKeys(): Promise<TestKeys> {
  const keys = await Promise.all(
    services.map(async (service) => {
      const pair = await generateKeyPair('EdDSA', { extractable: true })
      const about = { kid: service, alg: 'EdDSA', use: 'sig' }
      return {
        service,
        privateKey: { ...(await exportJWK(pair.privateKey)), ...about },
        publicKey: { ...(await exportJWK(pair.publicKey)), ...about },
      }
    }),
  )
  return {
    signing: Object.fromEntries(
      keys.map(({ service, privateKey }) => [service, privateKey]),
    ) as TestKeys['signing'],
    jwks: { keys: keys.map(({ publicKey }) => publicKey) },
  }
}
