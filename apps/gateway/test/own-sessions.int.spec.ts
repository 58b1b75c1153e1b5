import { gatewayEvents, type Page, type SessionTokens, type SessionView } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
})
afterAll(() => gateway?.stop())
afterEach(() => gateway.service.clock.reset())

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0'
const signIn = (email: string, from = '203.0.113.77') =>
  gateway.signIn(email, { from, headers: { 'user-agent': firefox } })
const list = async ({ accessToken: token }: SessionTokens, query = '') =>
  (await gateway.call<Page<SessionView>>('GET', `/api/v1/auth/sessions${query}`, { token })).body
const end = (token: string, path = '') => gateway.call('DELETE', `/api/v1/auth/sessions${path}`, { token })
const isLive = async ({ accessToken: token }: SessionTokens) =>
  (await gateway.call('GET', '/api/v1/auth/me', { token })).status === 200

describe('One’s own sessions', () => {
  it('are listed with where and with what they were begun, coarsely', async () => {
    const { email } = await gateway.opened()
    const [first, second] = [await signIn(email), await signIn(email, '2001:db8:1:2::3')]
    const { items } = await list(second)
    expect(items).toMatchObject([
      { isThisOne: true, network: '2001:db8:1::/48', device: 'Firefox on Linux' },
      { isThisOne: false, network: '203.0.113.0/24', device: 'Firefox on Linux' },
    ])
    expect(items.every(({ startedAt, lastUsedAt }) => startedAt === lastUsedAt)).toBe(true)
    expect((await list(first)).items.map(({ isThisOne }) => isThisOne)).toEqual([false, true])
  })

  it('that begin in a network not used before are told of, once, and the first of all is not', async () => {
    const { id, email } = await gateway.opened()
    const told = async () =>
      (await gateway.service.events(gatewayEvents.signedInElsewhere)).filter(
        ({ data }) => data.accountId === id,
      )
    await signIn(email)
    await signIn(email, '203.0.113.99')
    expect(await told()).toEqual([])
    await signIn(email, '198.51.100.7')
    await signIn(email, '198.51.100.8')
    const sessions = (await list(await signIn(email))).items
    expect((await told()).map(({ data }) => data.sessionId)).toEqual([sessions[2]!.id])
  })

  it('say when they were last used, and are not listed once they are over', async () => {
    const { email } = await gateway.opened()
    const tokens = await signIn(email)
    gateway.service.clock.advanceDays(1 / 24)
    const { body } = await gateway.call<SessionTokens>('POST', '/api/v1/auth/refresh', {
      body: { refreshToken: tokens.refreshToken },
    })
    const [session] = (await list(body)).items
    expect(Date.parse(session!.lastUsedAt) - Date.parse(session!.startedAt)).toBeGreaterThan(3_590_000)
    gateway.service.clock.advanceDays(11.5 / 24)
    expect((await list(await signIn(email))).items).toHaveLength(1)
  })

  it('are listed page by page', async () => {
    const { email } = await gateway.opened()
    for (let n = 0; n < 4; n += 1) await signIn(email)
    const tokens = await signIn(email)
    const ids = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Page<SessionView> = await list(tokens, `?limit=2${cursor && `&cursor=${cursor}`}`)
      ids.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    }
    expect(new Set(ids).size).toBe(5)
  })

  it('can be ended one by one, on record', async () => {
    const { email, id } = await gateway.opened()
    const [lost, here] = [await signIn(email), await signIn(email)]
    const other = (await list(here)).items.find(({ isThisOne }) => !isThisOne)!
    expect((await end(here.accessToken, `/${other.id}`)).status).toBe(204)
    expect([await isLive(lost), await isLive(here)]).toEqual([false, true])
    const events = await gateway.service.events(gatewayEvents.sessionEnded)
    expect(events.at(-1)!.data).toEqual({ accountId: id, sessionId: other.id })
    expect((await end(here.accessToken, `/${other.id}`)).body['code']).toBe('SESSION_NOT_FOUND')
  })

  it('of somebody else are answered like sessions that never were', async () => {
    const [mine, theirs] = [
      await signIn((await gateway.opened()).email),
      await signIn((await gateway.opened()).email),
    ]
    const [session] = (await list(theirs)).items
    const refusals = [
      await end(mine.accessToken, `/${session!.id}`),
      await end(mine.accessToken, `/${newId()}`),
    ]
    const told = refusals.map(({ status, body }) => ({ status, ...body, correlationId: '' }))
    expect(told[0]).toEqual(told[1])
    expect(told[0]).toMatchObject({ status: 404 })
    expect(await isLive(theirs)).toBe(true)
  })

  it('can be ended all but this one', async () => {
    const { email } = await gateway.opened()
    const [one, two, here] = [await signIn(email), await signIn(email), await signIn(email)]
    expect((await end(here.accessToken)).status).toBe(204)
    expect([await isLive(one), await isLive(two), await isLive(here)]).toEqual([false, false, true])
    expect((await end(here.accessToken)).status).toBe(204)
  })
})
