import type { Secrets } from '@sih/local-stack'
import { newId } from '@sih/kernel'
import { createPrivateKey, type JsonWebKey } from 'node:crypto'
import { base64, eddsa, foreignKey, hmac } from './signed.js'

const now = () => Math.floor(Date.now() / 1000)

/** What somebody who has got at one service's NATS user and signing key may try to say about who asks. */
export function forgedPrincipals(secrets: Secrets, accessToken: string): Record<string, string> {
  const lead = { role: 'programme_admin', accountId: newId(), organisationId: null, sessionId: newId() }
  const keyOf = (jwk: object) => createPrivateKey({ key: jwk as JsonWebKey, format: 'jwk' })
  const gateway = keyOf(secrets.serviceSigningKeys.gateway)
  const candidates = keyOf(secrets.serviceSigningKeys.candidates)
  const header = { alg: 'EdDSA', kid: 'gateway' }
  const claims = {
    principal: lead,
    iss: 'gateway',
    aud: 'services',
    jti: newId(),
    iat: now(),
    exp: now() + 60,
  }
  const theirs = { ...claims, iss: 'candidates' }
  const { x } = secrets.serviceSigningKeys.gateway as { x: string }
  return {
    'no principal': '',
    'a principal in the clear': JSON.stringify(lead),
    'no signature': `${base64({ ...header, alg: 'none' })}.${base64(claims)}.`,
    'HS256 with the public key': hmac({ ...header, alg: 'HS256' }, claims, Buffer.from(x, 'base64url')),
    'a foreign key': eddsa(header, claims, foreignKey()),
    'the key of another service': eddsa(header, claims, candidates),
    'another service that vouches for a person': eddsa({ ...header, kid: 'candidates' }, theirs, candidates),
    'another service in the gateway’s name': eddsa({ ...header, kid: 'candidates' }, claims, candidates),
    'one that has expired': eddsa(header, { ...claims, exp: now() - 1 }, gateway),
    'one without an end': eddsa(header, { ...claims, exp: undefined }, gateway),
    'one for somebody else': eddsa(header, { ...claims, aud: 'sih-api' }, gateway),
    'one of nobody': eddsa(header, { ...claims, iss: undefined }, gateway),
    'the token of a browser': accessToken,
  }
}

/** A good one, by the same hand: it shows that the others are refused for what is wrong with them. */
export function goodPrincipal(secrets: Secrets): string {
  const principal = { role: 'auditor', accountId: newId(), organisationId: null, sessionId: newId() }
  const key = createPrivateKey({ key: secrets.serviceSigningKeys.gateway as JsonWebKey, format: 'jwk' })
  const claims = { principal, iss: 'gateway', aud: 'services', jti: newId(), iat: now(), exp: now() + 60 }
  return eddsa({ alg: 'EdDSA', kid: 'gateway' }, claims, key)
}
