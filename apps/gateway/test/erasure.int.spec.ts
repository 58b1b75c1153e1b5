import { candidatesEvents, candidatesRpc, gatewayEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
  await gateway.others.answer(candidatesRpc.eraseOwnProfile, () => receipt)
})
afterAll(() => gateway?.stop())

const receipt = { reference: 'E-7K2M-9QXW', requestedAt: '2026-11-22T12:00:00.000Z' }
const ask = (body: object, token?: string) =>
  gateway.call('POST', '/api/v1/candidates/me/erasure', { body, ...(token ? { token } : {}) })
const me = (token: string) => gateway.call('GET', '/api/v1/auth/me', { token })
const asked = () => gateway.others.requestsTo(candidatesRpc.eraseOwnProfile).length

async function signedIn() {
  const account = await gateway.opened()
  return { ...account, token: (await gateway.signIn(account.email)).accessToken }
}
const erase = async (candidateId: string) => {
  const erasureId = newId()
  await gateway.service.happened(candidatesEvents.erasureStarted, {
    erasureId,
    candidateId,
    reason: 'own_request',
  })
  return erasureId
}

describe('POST /candidates/me/erasure', () => {
  it('takes the password and a confirmation, and hands it to the candidates service', async () => {
    const { id, token } = await signedIn()
    const { status, body } = await ask({ password, confirms: true }, token)
    expect([status, body]).toEqual([202, receipt])
    expect(gateway.others.requestsTo(candidatesRpc.eraseOwnProfile).at(-1)!.principal).toMatchObject({
      accountId: id,
    })
  })

  it('is refused to the thief of a session, and to whoever does not mean it', async () => {
    const { token } = await signedIn()
    const before = asked()
    expect((await ask({ password: 'not-the-password-1', confirms: true }, token)).body).toMatchObject({
      code: 'PASSWORD_WRONG',
    })
    for (const body of [{ password }, { password, confirms: false }, { confirms: true }]) {
      expect((await ask(body, token)).status).toBe(422)
    }
    expect((await ask({ password, confirms: true })).status).toBe(401)
    expect(asked()).toBe(before)
    expect((await me(token)).status).toBe(200)
  })

  it('counts wrong passwords like those at sign-in', async () => {
    const { token } = await signedIn()
    const codes = new Set<unknown>()
    for (let guess = 0; guess < 12; guess++) {
      codes.add((await ask({ password: `not-the-password-${guess}`, confirms: true }, token)).body['code'])
    }
    expect([...codes]).toEqual(['PASSWORD_WRONG', 'TOO_MANY_REQUESTS'])
  })
})

describe('An erasure that has started', () => {
  it('ends the sessions and leaves nothing of the account', async () => {
    const { id, email, token } = await signedIn()
    await gateway.call('POST', '/api/v1/auth/password/forgot', { body: { email } })
    const erasureId = await erase(id)
    expect((await me(token)).status).toBe(401)
    expect(
      (await gateway.call('POST', '/api/v1/auth/login', { body: { email, password } })).body,
    ).toMatchObject({ code: 'SIGN_IN_FAILED' })
    for (const table of ['account', 'session', 'familiar_network', 'password_reset', 'command_outbox']) {
      const rows = await gateway.service.dataSource.query<object[]>(
        `select from ${table} as row where position($1 in row::text) > 0 or position($2 in row::text) > 0`,
        [email, id],
      )
      expect([table, rows.length]).toEqual([table, 0])
    }
    const events = await gateway.service.events(gatewayEvents.accountErased)
    expect(events.at(-1)!.data).toEqual({ accountId: id, erasureId })
  })

  it('is stated also where there is no account, and touches no other', async () => {
    const other = await gateway.opened('programme_staff')
    const erasureId = await erase(other.id)
    expect((await gateway.signIn(other.email)).accessToken).toBeDefined()
    const events = await gateway.service.events(gatewayEvents.accountErased)
    expect(events.at(-1)!.data).toEqual({ accountId: other.id, erasureId })
  })

  it('leaves the address free to be registered again', async () => {
    const { id, email } = await signedIn()
    await erase(id)
    expect((await gateway.opened('candidate', { email })).id).not.toBe(id)
    expect((await gateway.signIn(email)).accessToken).toBeDefined()
  })
})
