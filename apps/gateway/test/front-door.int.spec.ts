import { candidatesRpc, gatewayEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { Client } from 'pg'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
})
afterAll(() => gateway?.stop())

const json = { 'content-type': 'application/json' }
const login = '/api/v1/auth/login'
const sam = { email: 'sam@example.org', password: 'wrong-but-long' }

describe('A request that is not carried out', () => {
  it.each([
    ['an unknown address', 404, 'NOT_FOUND', 'GET', '/api/v1/nothing', {}],
    ['an address outside of the API', 404, 'NOT_FOUND', 'GET', '/wp-login.php', {}],
    ['an unknown method', 404, 'NOT_FOUND', 'DELETE', '/api/v1/auth/me', {}],
    ['an address that cannot be decoded', 400, 'MALFORMED_REQUEST', 'GET', '/api/v1/candidates/%zz', {}],
    [
      'a parameter of any length',
      400,
      'MALFORMED_REQUEST',
      'GET',
      `/api/v1/candidates/${'x'.repeat(300)}`,
      {},
    ],
    ['JSON that is cut off', 400, 'MALFORMED_REQUEST', 'POST', login, { raw: '{"email":', headers: json }],
    ['no JSON where it says so', 400, 'MALFORMED_REQUEST', 'POST', login, { raw: '', headers: json }],
    [
      'a poisoned prototype',
      400,
      'MALFORMED_REQUEST',
      'POST',
      login,
      { raw: '{"__proto__":{}}', headers: json },
    ],
    [
      'a form',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'POST',
      login,
      { raw: 'a=b', headers: form('x-www-form-urlencoded') },
    ],
    [
      'plain text',
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'POST',
      login,
      { raw: '{}', headers: { 'content-type': 'text/plain' } },
    ],
    ['a file where none belongs', 415, 'UNSUPPORTED_MEDIA_TYPE', 'POST', login, { raw: new FormData() }],
    ['too large a body', 413, 'PAYLOAD_TOO_LARGE', 'POST', login, { body: { email: 'x'.repeat(1_100_000) } }],
    ['a list in place of an object', 422, 'VALIDATION_FAILED', 'POST', login, { body: [sam] }],
    ['a body that is null', 422, 'VALIDATION_FAILED', 'POST', login, { raw: 'null', headers: json }],
    ['no body', 422, 'VALIDATION_FAILED', 'POST', login, {}],
    ['an unknown field', 422, 'VALIDATION_FAILED', 'POST', login, { body: { ...sam, admin: true } }],
    [
      'a field in two places',
      422,
      'VALIDATION_FAILED',
      'POST',
      `${login}?email=sam@example.org`,
      { body: sam },
    ],
    ['no sign-in', 401, 'NOT_SIGNED_IN', 'GET', '/api/v1/auth/me', {}],
    ['a token that is none', 401, 'NOT_SIGNED_IN', 'GET', '/api/v1/auth/me', { token: 'a.b.c' }],
    ['a wrong password', 401, 'SIGN_IN_FAILED', 'POST', login, { body: sam }],
  ])('because of %s is answered %i %s and recorded once', async (_why, status, code, method, path, call) => {
    const correlationId = newId()
    const answer = await gateway.call(method, path, {
      ...call,
      headers: { 'x-correlation-id': correlationId, ...('headers' in call ? call.headers : {}) },
    })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(answer.headers.get('x-correlation-id')).toBe(correlationId)
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.body).toMatchObject({ type: `/api/problems#${code}`, status, code, correlationId })
    expect(answer.headers.get('www-authenticate')).toBe(status === 401 ? 'Bearer' : null)
    const recorded = await gateway.turnedAway(correlationId)
    expect(recorded.map(({ data }) => data)).toEqual([
      { method, code, status, route: expect.stringMatching(/^(unknown|\/[\w/:.-]+)$/) },
    ])
  })

  it('names the field that is wrong, never its value', async () => {
    const { body } = await gateway.call('POST', login, { body: { email: 'nonsense', password: 'x' } })
    expect(body['errors']).toEqual([
      { field: 'email', message: 'Enter an e-mail address in the correct format, like name@example.com' },
    ])
  })

  it('is recorded with the route, not with the identifiers in it, and with the network, not the address', async () => {
    const headers = { 'x-correlation-id': newId() }
    await gateway.call('GET', `/api/v1/candidates/${newId()}`, { headers, from: '203.0.113.77' })
    const [event] = await gateway.turnedAway(headers['x-correlation-id'])
    expect(event).toMatchObject({
      actor: { role: 'anonymous', accountId: null },
      origin: { network: '203.0.113.0/24' },
      outcome: 'refused',
      data: { route: '/api/v1/candidates/:candidateId' },
    })
  })

  it('gets a correlation id of its own if the one it brought is not acceptable', async () => {
    const { headers } = await gateway.call('GET', '/nowhere', { headers: { 'x-correlation-id': 'a b' } })
    expect(headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('What cannot be recorded', () => {
  let superuser: Client
  beforeAll(async () => {
    superuser = new Client({ connectionString: gateway.service.database.superuserUrl })
    await superuser.connect()
    await superuser.query('alter table outbox rename to hidden')
  })
  afterAll(async () => {
    await superuser.query('alter table hidden rename to outbox')
    await superuser.end()
  })

  it('is answered 503, a refusal too', async () => {
    const { status, body, headers } = await gateway.call('GET', '/nowhere')
    expect([status, body['code']]).toEqual([503, 'NOT_RECORDED'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('does not open a session', async () => {
    await superuser.query('alter table hidden rename to outbox')
    const { email } = await gateway.opened()
    await superuser.query('alter table outbox rename to hidden')
    const answer = await gateway.call('POST', login, { body: { email, password: 'tern-granite-apron' } })
    expect(answer.status).toBe(503)
    expect(JSON.stringify(answer.body)).not.toContain('Token')
    expect(await gateway.service.dataSource.query('select from session')).toHaveLength(0)
  })
})

describe('An operation of another service', () => {
  it('is passed on with who asks, from where, under which correlation id and idempotency key', async () => {
    await gateway.others.answer(candidatesRpc.withdrawInterest, () => undefined)
    const { email, id } = await gateway.opened('candidate')
    const { accessToken } = await gateway.signIn(email)
    const organisationId = newId()
    const { status } = await gateway.call('DELETE', `/api/v1/candidates/me/interests/${organisationId}`, {
      token: accessToken,
      from: '2001:db8:7:1::5',
      headers: { 'x-correlation-id': 'seen-by-all', 'idempotency-key': 'once-only!' },
    })
    expect(status).toBe(204)
    expect(gateway.others.requestsTo(candidatesRpc.withdrawInterest)).toMatchObject([
      {
        data: { organisationId },
        headers: {
          'Correlation-Id': 'seen-by-all',
          'Client-Network': '2001:db8:7::/48',
          'Idempotency-Key': 'once-only!',
        },
        principal: { role: 'candidate', accountId: id, organisationId: null },
      },
    ])
  })

  it('is refused if its idempotency key is not visible ASCII', async () => {
    const token = await gateway.tokenOf('candidate')
    const path = `/api/v1/candidates/me/interests/${newId()}`
    const { body } = await gateway.call('DELETE', path, { token, headers: { 'idempotency-key': 'a b' } })
    expect(body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ field: 'Idempotency-Key' }] })
  })

  it('is recorded by its service when that refuses, and not a second time here', async () => {
    await gateway.others.refuse(candidatesRpc.openProfile, 'CANDIDATE_NOT_FOUND')
    const token = await gateway.tokenOf('organisation_user')
    const { status, body } = await gateway.call('GET', `/api/v1/candidates/${newId()}`, { token })
    expect([status, body['code']]).toEqual([404, 'CANDIDATE_NOT_FOUND'])
    expect(await gateway.turnedAway(body['correlationId'] as string)).toEqual([])
  })

  it('is answered 503 with Retry-After, and recorded here, if its service is not there', async () => {
    const token = await gateway.tokenOf('candidate')
    const { status, body, headers } = await gateway.call('GET', '/api/v1/notifications', { token })
    expect([status, body['code']]).toEqual([503, 'SERVICE_UNAVAILABLE'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await gateway.turnedAway(body['correlationId'] as string)).toHaveLength(1)
  })

  it('has a candidate asking for "me" see themselves, not a candidate with that id', async () => {
    await gateway.others.refuse(candidatesRpc.getOwnProfile, 'CANDIDATE_NOT_FOUND')
    const token = await gateway.tokenOf('candidate')
    await gateway.call('GET', '/api/v1/candidates/me', { token })
    expect(gateway.others.requestsTo(candidatesRpc.getOwnProfile)).toHaveLength(1)
  })

  it('is never kept by a cache', async () => {
    const token = await gateway.tokenOf('candidate')
    const { headers } = await gateway.call('GET', '/api/v1/auth/me', { token })
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-powered-by')).toBeNull()
    expect(await gateway.service.events(gatewayEvents.ownAccountRead)).not.toHaveLength(0)
  })
})

function form(kind: string): Record<string, string> {
  return { 'content-type': `application/${kind}` }
}
