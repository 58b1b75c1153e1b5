import { gatewayEvents, type SessionTokens } from '@sih/contracts'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
})
afterAll(() => gateway?.stop())
afterEach(() => gateway.service.clock.reset())

const me = async (token: string) => (await gateway.call('GET', '/api/v1/auth/me', { token })).body
const refresh = (refreshToken: string) =>
  gateway.call<SessionTokens & { code?: string }>('POST', '/api/v1/auth/refresh', { body: { refreshToken } })
const newSession = async () => gateway.signIn((await gateway.opened()).email)
const later = (seconds: number) => gateway.service.clock.advanceDays(seconds / 86_400)
const change = (sql: string, id: string) =>
  gateway.service.dataSource.query(`update account ${sql} where id = $1`, [id])

describe('A session', () => {
  it('begins with the password and is on record as what the person did', async () => {
    const { id, email } = await gateway.opened('auditor')
    const tokens = await gateway.signIn(` ${email.toUpperCase()} `)
    expect(tokens).toMatchObject({
      expiresIn: 600,
      principal: { accountId: id, role: 'auditor', email, organisationId: null },
    })
    const events = await gateway.service.events(gatewayEvents.signedIn)
    const event = events.find(({ data }) => data.accountId === id)
    expect(event).toMatchObject({
      actor: { role: 'auditor', accountId: id, sessionId: event?.data.sessionId },
    })
    expect(await me(tokens.accessToken)).toEqual({ ...tokens.principal, memberships: [] })
  })

  it('ends when the person signs out, on every gateway at the next request', async () => {
    const another = await gateway.service.startReplica()
    const { accessToken: token } = await newSession()
    expect((await gateway.call('GET', '/api/v1/auth/me', { token, at: another })).status).toBe(200)
    const { status, body } = await gateway.call('POST', '/api/v1/auth/logout', { token, body: {} })
    expect([status, body]).toEqual([204, ''])
    const answer = await gateway.call('GET', '/api/v1/auth/me', { token, at: another })
    expect([answer.status, answer.body['code']]).toEqual([401, 'SESSION_ENDED'])
  })

  it.each([
    ['is disabled', 'set disabled_at = now()'],
    ['has another role', "set role = 'auditor'"],
    ['is gone', "set id = '018f0000-0000-7000-8000-000000000000'"],
  ])('is refused at the next request once the account %s', async (_what, sql) => {
    const { id, email } = await gateway.opened('candidate')
    const { accessToken, refreshToken } = await gateway.signIn(email)
    if (sql.startsWith('set id'))
      await gateway.service.dataSource.query('delete from account where id = $1', [id])
    else await change(sql, id)
    expect(await me(accessToken)).toMatchObject({ code: 'SESSION_ENDED' })
    expect((await refresh(refreshToken)).body.code).toBe('SESSION_ENDED')
  })

  it('does not outlive twelve hours, however often it is continued', async () => {
    let tokens = await newSession()
    for (let hours = 0; hours < 11; hours += 1) {
      later(3600)
      tokens = (await refresh(tokens.refreshToken)).body
    }
    later(3590)
    tokens = (await refresh(tokens.refreshToken)).body
    expect(tokens.expiresIn).toBeLessThanOrEqual(10)
    later(11)
    expect(await me(tokens.accessToken)).toMatchObject({ status: 401 })
    expect((await refresh(tokens.refreshToken)).body.code).toBe('SESSION_ENDED')
  })

  it('asks for a new access token after ten minutes', async () => {
    const { accessToken } = await newSession()
    later(601)
    expect(await me(accessToken)).toMatchObject({ code: 'NOT_SIGNED_IN' })
  })

  it('is looked up once for many who ask together', async () => {
    const { accessToken: token } = await newSession()
    const { dataSource } = gateway.service
    const query = dataSource.query.bind(dataSource)
    let lookUps = 0
    dataSource.query = (sql: string, ...rest: never[]) => {
      if (sql.includes('from session join account')) lookUps += 1
      return query(sql, ...rest)
    }
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => gateway.call('GET', '/api/v1/auth/me', { token })),
    )
    dataSource.query = query
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
    expect(lookUps).toBeLessThan(40)
  })
})

describe('A refresh token', () => {
  it('is exchanged for a new one', async () => {
    const first = await newSession()
    const second = (await refresh(first.refreshToken)).body
    expect(second.refreshToken).not.toBe(first.refreshToken)
    expect(await me(second.accessToken)).toMatchObject(first.principal)
  })

  it('is kept as a hash only', async () => {
    const { refreshToken } = await newSession()
    const rows = await gateway.service.dataSource.query('select * from refresh_token')
    expect(JSON.stringify(rows)).not.toContain(refreshToken)
    expect(rows.length).toBeGreaterThan(0)
  })

  it('may be used again at once if the answer got lost, and the lost answer is void from then on', async () => {
    const { refreshToken } = await newSession()
    const lost = (await refresh(refreshToken)).body
    const again = (await refresh(refreshToken)).body
    const next = await refresh(again.refreshToken)
    expect(next.status).toBe(200)
    expect((await refresh(lost.refreshToken)).body.code).toBe('SESSION_ENDED')
    expect(await me(next.body.accessToken)).toMatchObject({ code: 'SESSION_ENDED' })
  })

  it.each([
    ['a third time', 3, 0, false],
    ['after half a minute', 2, 31, false],
    ['after the new one was used', 2, 0, true],
  ])('ends the session for both who hold it if it is used %s', async (_when, times, seconds, usesNew) => {
    const { refreshToken } = await newSession()
    let newest = (await refresh(refreshToken)).body
    if (usesNew) newest = (await refresh(newest.refreshToken)).body
    later(seconds)
    for (let n = 2; n < times; n += 1) newest = (await refresh(refreshToken)).body
    expect(await me(newest.accessToken)).not.toHaveProperty('code')
    const before = (await gateway.service.events(gatewayEvents.sessionRevoked)).length
    expect((await refresh(refreshToken)).body.code).toBe('SESSION_ENDED')
    expect(await me(newest.accessToken)).toMatchObject({ code: 'SESSION_ENDED' })
    expect((await refresh(newest.refreshToken)).body.code).toBe('SESSION_ENDED')
    expect(await gateway.service.events(gatewayEvents.sessionRevoked)).toHaveLength(before + 1)
  })

  it('gives one session to many who use it at the same time, or ends it', async () => {
    const { refreshToken } = await newSession()
    const answers = await Promise.all(Array.from({ length: 10 }, () => refresh(refreshToken)))
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(2)
    const live = await Promise.all(
      answers.flatMap(({ body }) => (body.accessToken ? [me(body.accessToken)] : [])),
    )
    expect(live).toEqual(live.map(() => expect.objectContaining({ code: 'SESSION_ENDED' })))
  })

  it('that nobody was given is refused like an old one', async () => {
    expect((await refresh('x'.repeat(43))).body.code).toBe('SESSION_ENDED')
  })
})
