import { createPublicKey, type JsonWebKey } from 'node:crypto'
import { base64, eddsa, foreignKey, hmac, partsOf } from './signed.js'

/** A good token, taken apart and put together again in every way by which somebody could become somebody else. */
export function forgedAccessTokens(token: string, jwk: JsonWebKey): Record<string, string> {
  const [header, payload] = partsOf(token)
  const [head, body, signature] = token.split('.') as [string, string, string]
  const key = foreignKey()
  const own = createPublicKey(key).export({ format: 'jwk' })
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' })
  const as = (change: object) => eddsa({ ...header, ...change }, payload, key)
  const saying = (change: object) => `${head}.${base64({ ...payload, ...change })}.${signature}`
  return {
    'no signature, alg none': `${base64({ ...header, alg: 'none' })}.${body}.`,
    'no signature, alg nOnE': `${base64({ ...header, alg: 'nOnE' })}.${body}.`,
    'no signature, alg as it was': `${head}.${body}.`,
    'HS256 with the public key as PEM': hmac(
      { ...header, alg: 'HS256' },
      payload,
      publicKey.export({ format: 'pem', type: 'spki' }),
    ),
    'HS256 with the public key as bytes': hmac(
      { ...header, alg: 'HS256' },
      payload,
      Buffer.from(jwk.x!, 'base64url'),
    ),
    'HS256 with an empty secret': hmac({ ...header, alg: 'HS256' }, payload, ''),
    'a foreign key': as({}),
    'a foreign key that it brings with it': as({ jwk: own }),
    'a foreign key at an address': as({ jku: 'https://attacker.example/jwks.json', kid: 'attacker' }),
    'an unknown kid': as({ kid: 'attacker' }),
    'a kid that is a path': as({ kid: '../../../../dev/null' }),
    'a kid that is SQL': as({ kid: "' or true --" }),
    'a kid that is a member of every object': as({ kid: '__proto__' }),
    'no kid': as({ kid: undefined }),
    'another role': saying({ role: 'programme_admin' }),
    'another person': saying({ sub: '01890000-0000-7000-8000-000000000000' }),
    'a later end': saying({ exp: 4_102_444_800 }),
    'the parts of two tokens': `${base64({ ...header, typ: 'JWT' })}.${body}.${signature}`,
    'a critical header that nobody knows': as({ crit: ['attack'], attack: true }),
    'five parts': `${token}.${body}.${signature}`,
    'a signature with other bits at its end': `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`,
    nothing: '',
    'no token at all': 'null',
  }
}
