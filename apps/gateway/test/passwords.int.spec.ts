import { gatewayEvents, messagingRpc } from '@sih/contracts'
import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start({ RESETS_PER_ADDRESS: 3 })
})
afterAll(() => gateway?.stop())
afterEach(() => gateway.service.clock.reset())

const chosen = 'walnut-ferry-signal'
const post = (path: string, body: object, token?: string) =>
  gateway.call('POST', `/api/v1/auth/password/${path}`, { body, ...(token ? { token } : {}) })
const forgot = (email: string) => post('forgot', { email })
const reset = (token: string, password = chosen) => post('reset', { token, password })
const emailsTo = async (email: string) =>
  (await gateway.service.commands(messagingRpc.sendEmail)).filter(({ to }) => to === email)
const linkTo = async (email: string) => {
  await forgot(email)
  return (await emailsTo(email)).at(-1)!.token!
}
const signInStatus = async (email: string, password: string) =>
  (await gateway.call('POST', '/api/v1/auth/login', { body: { email, password } })).status
const isLive = async (token: string) =>
  (await gateway.call('GET', '/api/v1/auth/me', { token })).status === 200

describe('A forgotten password', () => {
  it('is replaced by the link in the e-mail; all sessions end and the owner is told', async () => {
    const { email, id } = await gateway.opened()
    const { accessToken } = await gateway.signIn(email)
    expect((await reset(await linkTo(email))).status).toBe(200)
    expect(await isLive(accessToken)).toBe(false)
    expect([await signInStatus(email, password), await signInStatus(email, chosen)]).toEqual([401, 200])
    expect((await emailsTo(email)).map(({ kind }) => kind)).toEqual(['password_reset', 'password_changed'])
    const asked = await gateway.service.events(gatewayEvents.passwordForgotten)
    const done = await gateway.service.events(gatewayEvents.passwordReset)
    for (const events of [asked, done]) expect(events.map(({ data }) => data.accountId)).toContain(id)
  })

  it('of an address that nobody has is answered in the same words, and only the e-mail tells', async () => {
    const { email } = await gateway.opened()
    const [known, unknown] = [await forgot(email), await forgot('nobody@example.org')]
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect(known.status).toBe(202)
    const [mail] = await emailsTo('nobody@example.org')
    expect(mail).toMatchObject({ kind: 'no_account' })
    expect(mail).not.toHaveProperty('token')
  })

  it('asked for leaves as much behind for a known and an unknown address', async () => {
    const { email } = await gateway.opened()
    const statements = async (address: string) => {
      const before = await written()
      await forgot(address)
      return (await written()).map((count, n) => count - before[n]!)
    }
    const written = async () => {
      const [counts] = await gateway.service.dataSource.query<Record<string, number>[]>(
        `select (select count(*)::int from password_reset) links, (select count(*)::int from command_outbox) commands`,
      )
      return Object.values(counts!)
    }
    expect(await statements(email)).toEqual(await statements('nobody-either@example.org'))
  })

  it('of a disabled account stays as it is', async () => {
    const { email, id } = await gateway.opened()
    const token = await linkTo(email)
    await gateway.service.dataSource.query('update account set disabled_at = now() where id = $1', [id])
    expect((await reset(token)).body['code']).toBe('LINK_NOT_VALID')
    await forgot(email)
    expect((await emailsTo(email)).at(-1)).toMatchObject({ kind: 'no_account' })
  })

  it('is replaced once, also by two at once or by two links', async () => {
    const { email } = await gateway.opened()
    const [first, second] = [await linkTo(email), await linkTo(email)]
    const answers = await Promise.all([reset(first), reset(first, 'other-long-choice'), reset(second)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410])
  })

  it('is not replaced after half an hour, nor by a link that is not ours', async () => {
    const { email } = await gateway.opened()
    const token = await linkTo(email)
    gateway.service.clock.advanceDays(31 / 1440)
    for (const link of [token, 'made-up', 'x'.repeat(43)]) {
      expect((await reset(link)).body['code']).toBe('LINK_NOT_VALID')
    }
    expect(await signInStatus(email, password)).toBe(200)
  })

  it('is not replaced by a weak one, and the link still works', async () => {
    const { email } = await gateway.opened()
    const token = await linkTo(email)
    for (const weak of ['Password1234!', email]) {
      expect((await reset(token, weak)).body).toMatchObject({ errors: [{ field: 'password' }] })
    }
    expect((await reset(token)).status).toBe(200)
  })

  it('is asked for a few times an hour, and no more', async () => {
    const answers = []
    for (let n = 0; n < 4; n += 1) answers.push((await forgot('often@example.org')).status)
    expect(answers).toEqual([202, 202, 202, 429])
  })

  it('lets nobody in with the old one who was signing in meanwhile', async () => {
    for (let n = 0; n < 5; n += 1) {
      const { email } = await gateway.opened()
      const token = await linkTo(email)
      const old = { email, password }
      const [signedIn] = await Promise.all([
        gateway.call<{ accessToken?: string }>('POST', '/api/v1/auth/login', { body: old }),
        reset(token),
      ])
      if (signedIn.body.accessToken) expect(await isLive(signedIn.body.accessToken)).toBe(false)
    }
  })

  it('leaves no token in the database', async () => {
    const { email } = await gateway.opened()
    const token = await linkTo(email)
    const rows = await gateway.service.dataSource.query('select * from password_reset')
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})

describe('A password', () => {
  const change = (token: string, currentPassword = password, newPassword = chosen) =>
    post('change', { currentPassword, newPassword }, token)

  it('is changed by its owner: this session goes on, the others end, links are void', async () => {
    const { email, id } = await gateway.opened()
    const [here, elsewhere] = [await gateway.signIn(email), await gateway.signIn(email)]
    const link = await linkTo(email)
    expect((await change(here.accessToken)).status).toBe(204)
    expect([await isLive(here.accessToken), await isLive(elsewhere.accessToken)]).toEqual([true, false])
    expect((await reset(link)).status).toBe(410)
    expect([await signInStatus(email, password), await signInStatus(email, chosen)]).toEqual([401, 200])
    expect((await emailsTo(email)).at(-1)).toMatchObject({ kind: 'password_changed' })
    const events = await gateway.service.events(gatewayEvents.passwordChanged)
    expect(events.map(({ data }) => data.accountId)).toContain(id)
  })

  it('is not changed by who does not know it, and guesses are counted', async () => {
    const { email } = await gateway.opened()
    const { accessToken } = await gateway.signIn(email)
    for (let n = 0; n < 10; n += 1) {
      expect((await change(accessToken, 'a-wrong-password')).body['code']).toBe('PASSWORD_WRONG')
    }
    expect((await change(accessToken, 'a-wrong-password')).status).toBe(429)
    expect(await signInStatus(email, password)).toBe(429)
  })

  it('is not changed to a weak one', async () => {
    const { email } = await gateway.opened()
    const { accessToken } = await gateway.signIn(email)
    expect((await change(accessToken, password, email)).body).toMatchObject({
      errors: [{ field: 'newPassword' }],
    })
  })

  it('is changed by one of two who try at the same time', async () => {
    const { email } = await gateway.opened()
    const { accessToken } = await gateway.signIn(email)
    const answers = await Promise.all([
      change(accessToken),
      change(accessToken, password, 'other-long-choice'),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([204, 422])
  })
})
