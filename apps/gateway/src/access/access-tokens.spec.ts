import { newId } from '@sih/kernel'
import { SettableClock, expectRefused } from '@sih/testing'
import { SignJWT, exportJWK, exportSPKI, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose'
import { createHmac } from 'node:crypto'
import { AccessTokens, type AccessClaims } from './access-tokens.js'
import { SigningKeys } from './signing-keys.js'

const issuer = 'https://cms.example.org'
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('An access token', () => {
  let key: JWK
  let signing: CryptoKey
  let clock: SettableClock
  let tokens: AccessTokens
  let claims: AccessClaims

  beforeAll(async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    key = { ...(await exportJWK(privateKey)), kid: 'first' }
    signing = (await importJWK(key, 'EdDSA')) as CryptoKey
  })
  beforeEach(async () => {
    clock = new SettableClock()
    tokens = new AccessTokens(await keysOf(key), issuer, clock)
    const exp = Math.floor(clock.now().getTime() / 1000) + 600
    claims = { sub: newId(), sid: newId(), role: 'candidate', org: null, exp }
  })

  /** The first one signs. */
  async function keysOf(...jwks: JWK[]): Promise<SigningKeys> {
    const keys = new SigningKeys()
    await keys.replace(jwks.map((jwk, n) => ({ jwk, signsFrom: new Date(-n) })))
    return keys
  }
  const refused = (token: string) => expectRefused(tokens.verify(token), 'NOT_SIGNED_IN')

  /** A good token but for what is changed. */
  const forged = (
    change: { iss?: string; aud?: string; payload?: object; header?: object; key?: CryptoKey } = {},
  ) =>
    new SignJWT({ ...claims, ...change.payload })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'first', ...change.header })
      .setIssuer(change.iss ?? issuer)
      .setAudience(change.aud ?? 'sih-api')
      .setJti(newId())
      .setIssuedAt()
      .sign(change.key ?? signing)

  it('says who it is for', async () => {
    expect(await tokens.verify(await tokens.issue(claims))).toEqual(claims)
    expect(await tokens.verify(await forged())).toEqual(claims)
  })

  it('is refused without a signature (alg none)', async () => {
    const [, payload] = (await tokens.issue(claims)).split('.')
    for (const alg of ['None', 'NONE', 'nOnE', '', null]) {
      await refused(`${base64({ alg, typ: 'at+jwt', kid: 'first' })}.${payload}.`)
    }
    await refused(`${base64({ alg: 'none', typ: 'at+jwt' })}.${payload}.`)
    await refused(`${base64({ alg: 'none', typ: 'at+jwt', kid: 'first' })}.${payload}.e30`)
  })

  it('is refused if the public key was used as a shared secret (key confusion)', async () => {
    const [, payload] = (await tokens.issue(claims)).split('.')
    const publicKey = await importJWK((await keysOf(key)).published.keys[0]!, 'EdDSA', { extractable: true })
    const secrets = [await exportSPKI(publicKey as CryptoKey), Buffer.from(key.x!, 'base64url'), key.x!]
    for (const secret of secrets) {
      const content = `${base64({ alg: 'HS256', typ: 'at+jwt', kid: 'first' })}.${payload}`
      await refused(`${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`)
    }
  })

  it('is refused if it brings its own key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    await refused(await forged({ key: privateKey, header: { jwk: await exportJWK(publicKey) } }))
    await refused(await forged({ key: privateKey, header: { kid: 'unknown' } }))
  })

  it('is refused if it was signed with one of our keys and names another', async () => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    tokens = new AccessTokens(
      await keysOf(key, { ...(await exportJWK(privateKey)), kid: 'second' }),
      issuer,
      clock,
    )
    expect(await tokens.verify(await forged({ key: privateKey, header: { kid: 'second' } }))).toEqual(claims)
    await refused(await forged({ key: privateKey }))
    await refused(await forged({ header: { kid: 'second' } }))
  })

  it('is refused if it asks for something that is not understood', async () => {
    const [, payload, signature] = (await tokens.issue(claims)).split('.')
    const header = base64({ alg: 'EdDSA', typ: 'at+jwt', kid: 'first', crit: ['x'], x: 1 })
    await refused(`${header}.${payload}.${signature}`)
  })

  it('is refused with another signature algorithm', async () => {
    const { privateKey } = await generateKeyPair('ES256')
    await refused(await forged({ key: privateKey, header: { alg: 'ES256' } }))
  })

  it('is refused if a single byte of it was changed', async () => {
    const token = await tokens.issue(claims)
    const [header, payload, signature] = token.split('.') as [string, string, string]
    await refused(
      `${header}.${base64({ ...claims, iss: issuer, aud: 'sih-api', role: 'programme_admin' })}.${signature}`,
    )
    for (let at = 0; at < token.length; at += 17) {
      const other = token[at] === 'A' ? 'B' : 'A'
      if (token[at] !== '.') await refused(token.slice(0, at) + other + token.slice(at + 1))
    }
    expect(await tokens.verify(`${header}.${payload}.${signature}`)).toEqual(claims)
  })

  it.each([
    ['for another audience', { aud: 'services' }],
    ['of another installation', { iss: 'https://other.example.org' }],
    ['of another kind', { header: { typ: 'JWT' } }],
    ['that never expires', { payload: { exp: undefined } }],
    ['that has expired', { payload: { exp: Math.floor(Date.now() / 1000) - 1 } }],
    ['without a session', { payload: { sid: undefined } }],
  ])('%s is refused', async (_which, change) => {
    await refused(await forged(change))
  })

  it('is refused once it has expired, even if it was verified before', async () => {
    const token = await tokens.issue(claims)
    await tokens.verify(token)
    clock.set(new Date(claims.exp * 1000))
    await refused(token)
  })

  it('is void with its key, even if it was verified before', async () => {
    const keys = await keysOf(key)
    tokens = new AccessTokens(keys, issuer, clock)
    const token = await tokens.issue(claims)
    await tokens.verify(token)
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    await keys.replace([{ jwk: { ...(await exportJWK(privateKey)), kid: 'second' }, signsFrom: new Date(0) }])
    await refused(token)
  })

  it('is still good when a new key was put in front of the old one, and not once that is taken away', async () => {
    const old = await tokens.issue(claims)
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    const second = { ...(await exportJWK(privateKey)), kid: 'second' }
    tokens = new AccessTokens(await keysOf(second, key), issuer, clock)
    expect(await tokens.verify(old)).toEqual(claims)
    expect(await tokens.verify(await tokens.issue(claims))).toEqual(claims)
    tokens = new AccessTokens(await keysOf(second), issuer, clock)
    await refused(old)
  })
})

describe('The gateway’s keys', () => {
  const newKey = async (kid: string, signsFrom: Date) => {
    const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
    return { jwk: { ...(await exportJWK(privateKey)), kid }, signsFrom }
  }

  it('are published without their private parts', async () => {
    const keys = new SigningKeys()
    const key = await newKey('first', new Date(0))
    await keys.replace([key])
    expect(keys.published).toEqual({
      keys: [{ kty: 'OKP', crv: 'Ed25519', x: key.jwk.x, kid: 'first', alg: 'EdDSA', use: 'sig' }],
    })
  })

  it('sign from the time they are meant to, and no earlier', async () => {
    const keys = new SigningKeys()
    await keys.replace([await newKey('old', new Date(1000)), await newKey('new', new Date(2000))])
    const signing = (at: number) => keys.signingAt(new Date(at)).kid
    expect([signing(999), signing(1999), signing(2000)]).toEqual(['old', 'old', 'new'])
  })
})
