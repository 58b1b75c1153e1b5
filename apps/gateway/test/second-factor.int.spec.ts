import { gatewayEvents, messagingRpc, type SessionTokens } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TOTP, URI } from 'otpauth'
import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
})
afterAll(() => gateway?.stop())
afterEach(() => gateway.service.clock.reset())

const mfa = (method: string, path: string, token: string, body?: object) =>
  gateway.call<Record<string, never>>(method, `/api/v1/auth/mfa${path}`, {
    token,
    ...(method === 'POST' ? { body: body ?? {} } : {}),
  })
const later = (seconds: number) => gateway.service.clock.advanceDays(seconds / 86_400)
const login = (email: string, otp?: string, guessed = password, from?: string) =>
  gateway.call<SessionTokens & { code?: string }>('POST', '/api/v1/auth/login', {
    body: { email, password: guessed, ...(otp === undefined ? {} : { otp }) },
    ...(from === undefined ? {} : { from }),
  })
const codeOf = (uri: string) =>
  (URI.parse(uri) as TOTP).generate({ timestamp: gateway.service.clock.now().getTime() })
const mailsTo = async (email: string) =>
  (await gateway.service.commands(messagingRpc.sendEmail))
    .filter(({ to }) => to === email)
    .map(({ kind }) => kind)
const isLive = async (token: string) =>
  (await gateway.call('GET', '/api/v1/auth/me', { token })).status === 200

/** Somebody with an authenticator app, whose last code has been used. */
async function protectedAccount() {
  const account = await gateway.opened('organisation_admin')
  const { accessToken: token } = await gateway.signIn(account.email)
  const uri: string = (await mfa('POST', '/totp', token)).body['uri']!
  const confirmed = await mfa('POST', '/totp/confirm', token, { code: codeOf(uri) })
  const recoveryCodes: string[] = confirmed.body['recoveryCodes']!
  const nextCode = () => (later(30), codeOf(uri))
  return { ...account, token, uri, recoveryCodes, nextCode }
}

describe('An authenticator app', () => {
  it('is set up by a code of it; other sessions end, and the owner is told', async () => {
    const { email, id } = await gateway.opened('auditor')
    const [here, elsewhere] = [await gateway.signIn(email), await gateway.signIn(email)]
    const started = await mfa('POST', '/totp', here.accessToken)
    expect([started.status, URI.parse(started.body['uri']!)]).toMatchObject([
      201,
      { issuer: 'Step into Health', label: email },
    ])
    expect((await login(email)).status).toBe(200)
    const confirmed = await mfa('POST', '/totp/confirm', here.accessToken, {
      code: codeOf(started.body['uri']!),
    })
    expect(confirmed.status).toBe(200)
    expect(new Set(confirmed.body['recoveryCodes']).size).toBe(10)
    expect([await isLive(here.accessToken), await isLive(elsewhere.accessToken)]).toEqual([true, false])
    expect((await mfa('GET', '', here.accessToken)).body).toEqual({
      isSetUp: true,
      isRequired: false,
      recoveryCodesLeft: 10,
    })
    expect(await mailsTo(email)).toEqual(['second_factor_added'])
    const events = await gateway.service.events(gatewayEvents.secondFactorAdded)
    expect(events.map(({ data }) => data.accountId)).toContain(id)
  })

  it('is asked for at sign-in, and only after the right password', async () => {
    const { email, nextCode } = await protectedAccount()
    expect((await login(email)).body.code).toBe('SECOND_FACTOR_NEEDED')
    expect((await login(email, undefined, 'a-wrong-password')).body.code).toBe('SIGN_IN_FAILED')
    expect((await login(email, nextCode(), 'a-wrong-password')).body.code).toBe('SIGN_IN_FAILED')
    expect((await login(email, nextCode())).status).toBe(200)
    const spaced = nextCode().replace(/^.../, '$& ')
    expect((await login(email, spaced)).status).toBe(200)
  })

  it('gives codes that are accepted once, also at the same time', async () => {
    const { email, nextCode } = await protectedAccount()
    const code = nextCode()
    const answers = await Promise.all([login(email, code), login(email, code), login(email, code)])
    expect(answers.map(({ body }) => body.code ?? 'in').toSorted()).toEqual([
      'SECOND_FACTOR_WRONG',
      'SECOND_FACTOR_WRONG',
      'in',
    ])
  })

  it('gives codes of which no older one is accepted after a newer one', async () => {
    const { email, uri, nextCode } = await protectedAccount()
    later(60)
    const older = codeOf(uri)
    expect((await login(email, nextCode())).status).toBe(200)
    expect((await login(email, older)).body.code).toBe('SECOND_FACTOR_WRONG')
  })

  it('cannot be guessed: wrong codes count like wrong passwords', async () => {
    const { email, nextCode } = await protectedAccount()
    const from = '198.51.100.7'
    for (let n = 0; n < 10; n += 1) {
      expect((await login(email, '000000', password, from)).body.code).toBe('SECOND_FACTOR_WRONG')
    }
    expect((await login(email, nextCode(), password, from)).status).toBe(429)
  })

  it('may be asked for any number of times without being given', async () => {
    const { email } = await protectedAccount()
    for (let n = 0; n < 12; n += 1) expect((await login(email)).body.code).toBe('SECOND_FACTOR_NEEDED')
  })

  it('is asked for once more after the password was reset by a link', async () => {
    const { email } = await protectedAccount()
    await gateway.call('POST', '/api/v1/auth/password/forgot', { body: { email } })
    const { token } = (await gateway.service.commands(messagingRpc.sendEmail)).findLast(
      ({ to }) => to === email,
    )!
    await gateway.call('POST', '/api/v1/auth/password/reset', {
      body: { token, password: 'walnut-ferry-signal' },
    })
    expect((await login(email, undefined, 'walnut-ferry-signal')).body.code).toBe('SECOND_FACTOR_NEEDED')
  })

  it('is set up once, by the newest secret, soon after a sign-in', async () => {
    const { token } = await protectedAccount()
    expect((await mfa('POST', '/totp', token)).body['code']).toBe('SECOND_FACTOR_EXISTS')
    const other = await gateway.tokenOf('auditor')
    expect((await mfa('POST', '/totp/confirm', other, { code: '123456' })).body['code']).toBe(
      'SECOND_FACTOR_NOT_FOUND',
    )
    const [first, second] = [await mfa('POST', '/totp', other), await mfa('POST', '/totp', other)]
    const confirm = (uri: string) => mfa('POST', '/totp/confirm', other, { code: codeOf(uri) })
    expect((await confirm(first.body['uri']!)).body['code']).toBe('CODE_WRONG')
    expect((await confirm(second.body['uri']!)).status).toBe(200)
  })

  it('is not set up by who has taken over an old session', async () => {
    const tokens = await gateway.signIn((await gateway.opened()).email)
    later(16 * 60)
    const { body } = await gateway.call<SessionTokens>('POST', '/api/v1/auth/refresh', {
      body: { refreshToken: tokens.refreshToken },
    })
    expect((await mfa('POST', '/totp', body.accessToken)).body['code']).toBe('FRESH_SIGN_IN_NEEDED')
  })

  it('has a secret that the database does not tell', async () => {
    const { id, uri, recoveryCodes } = await protectedAccount()
    const { secret } = URI.parse(uri) as TOTP
    const { dataSource } = gateway.service
    const [row] = await dataSource.query<{ sealed_secret: Buffer }[]>(
      'select * from second_factor where account_id = $1',
      [id],
    )
    expect(row!.sealed_secret.includes(Buffer.from(secret.bytes))).toBe(false)
    const codes = await dataSource.query('select * from recovery_code where account_id = $1', [id])
    for (const code of recoveryCodes) expect(JSON.stringify(codes)).not.toContain(code)
  })

  it('is removed by password and code together', async () => {
    const { email, token, nextCode } = await protectedAccount()
    const remove = (body: object) => mfa('POST', '/totp/remove', token, body)
    expect((await remove({ password: 'a-wrong-password', otp: nextCode() })).body['code']).toBe(
      'PASSWORD_WRONG',
    )
    expect((await remove({ password, otp: '000000' })).body['code']).toBe('CODE_WRONG')
    expect((await remove({ password, otp: nextCode() })).status).toBe(204)
    expect((await login(email)).status).toBe(200)
    expect((await remove({ password, otp: nextCode() })).body['code']).toBe('SECOND_FACTOR_NOT_FOUND')
    expect(await mailsTo(email)).toEqual(['second_factor_added', 'second_factor_removed'])
  })
})

describe('A recovery code', () => {
  it('works once in place of a code of the app, however it is typed, and the owner is told', async () => {
    const { email, token, recoveryCodes } = await protectedAccount()
    const typed = recoveryCodes[0]!.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')
    expect((await login(email, typed)).status).toBe(200)
    expect((await login(email, recoveryCodes[0])).body.code).toBe('SECOND_FACTOR_WRONG')
    expect((await mfa('GET', '', token)).body['recoveryCodesLeft']).toBe(9)
    expect(await mailsTo(email)).toContain('recovery_code_used')
  })

  it('works for one of many who use it at the same time', async () => {
    const { email, recoveryCodes } = await protectedAccount()
    const answers = await Promise.all(Array.from({ length: 4 }, () => login(email, recoveryCodes[1])))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  })

  it('of somebody else is worth nothing', async () => {
    const [one, other] = [await protectedAccount(), await protectedAccount()]
    expect((await login(one.email, other.recoveryCodes[0])).body.code).toBe('SECOND_FACTOR_WRONG')
  })

  it('is void once new ones were made, which takes a code', async () => {
    const { email, token, recoveryCodes, nextCode } = await protectedAccount()
    expect((await mfa('POST', '/recovery-codes', token, { otp: '000000' })).body['code']).toBe('CODE_WRONG')
    const renewed = await mfa('POST', '/recovery-codes', token, { otp: nextCode() })
    expect((await login(email, recoveryCodes[2])).body.code).toBe('SECOND_FACTOR_WRONG')
    expect((await login(email, renewed.body['recoveryCodes']![0])).status).toBe(200)
  })
})

describe('Somebody who has lost everything', () => {
  const reset = (token: string, accountId: string) =>
    gateway.call('DELETE', `/api/v1/admin/accounts/${accountId}/second-factor`, { token })

  it('is helped by the lead of the programme, on record, and has to sign in again', async () => {
    const { id, email, token } = await protectedAccount()
    const lead = await gateway.tokenOf('programme_admin')
    expect((await reset(lead, id)).status).toBe(204)
    expect(await isLive(token)).toBe(false)
    expect((await login(email)).status).toBe(200)
    expect(await mailsTo(email)).toContain('second_factor_removed')
    const events = await gateway.service.events(gatewayEvents.secondFactorReset)
    expect(events.find(({ data }) => data.accountId === id)).toMatchObject({
      actor: { role: 'programme_admin' },
    })
    expect((await reset(lead, id)).body['code']).toBe('SECOND_FACTOR_NOT_FOUND')
    expect((await reset(lead, newId())).body['code']).toBe('ACCOUNT_NOT_FOUND')
  })

  it('is not helped by anybody else, and nobody helps themselves', async () => {
    const { id } = await protectedAccount()
    expect((await reset(await gateway.tokenOf('programme_staff'), id)).status).toBe(403)
    const lead = await gateway.opened('programme_admin')
    const { accessToken } = await gateway.signIn(lead.email)
    expect((await reset(accessToken, lead.id)).body['code']).toBe('NOT_PERMITTED')
  })
})
