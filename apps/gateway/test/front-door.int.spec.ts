import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => (gateway = await TestGateway.start()))
afterAll(() => gateway?.stop())

describe('x', () => {
  it('y', async () => {
    for (const [m, p, o] of [
      ['GET', '/health/live'],
      ['GET', '/health/ready'],
      ['GET', '/metrics'],
      ['GET', '/status'],
      ['GET', '/api/v1/reference-data'],
      ['GET', '/.well-known/jwks.json'],
      ['GET', '/api/problems'],
      ['GET', '/api/docs'],
      ['GET', '/api/openapi.json'],
      ['GET', '/nope'],
      ['GET', '/api/v1/candidates/%zz'],
      ['GET', '/api/v1/auth/me'],
      ['POST', '/api/v1/auth/login', { raw: '{', headers: { 'content-type': 'application/json' } }],
      [
        'POST',
        '/api/v1/auth/login',
        { raw: 'a=b', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      ],
      ['POST', '/api/v1/auth/login', { raw: 'a=b', headers: { 'content-type': 'text/plain' } }],
      ['POST', '/api/v1/auth/login', { body: { email: 'a@example.org', password: 'x'.repeat(1100000) } }],
      ['POST', '/api/v1/auth/login', { body: { email: 'a@example.org', password: 'x', foo: 1 } }],
      ['POST', '/api/v1/auth/login?email=a@example.org', { body: { email: 'a@example.org', password: 'x' } }],
      ['POST', '/api/v1/auth/login', { body: { email: 'a@example.org', password: 'x' } }],
      ['HEAD', '/api/v1/auth/me'],
      ['DELETE', '/api/v1/auth/me'],
      ['OPTIONS', '/api/v1/auth/me'],
      ['GET', '/api/v1/candidates/' + 'x'.repeat(300)],
      [
        'POST',
        '/api/v1/auth/login',
        { raw: '{"a":1}', headers: { 'content-type': 'application/json', 'content-length': '3' } },
      ],
    ] as [string, string, object?][]) {
      const a = await gateway
        .call<unknown>(m, p, o)
        .catch((e) => ({ status: e.cause?.message, headers: new Headers(), body: '' }))
      console.log(
        m,
        p.slice(0, 60),
        a.status,
        JSON.stringify(a.body).slice(0, 300),
        p.includes('me') || p.includes('zz') || p.includes('doc') ? JSON.stringify([...a.headers]) : '',
      )
    }
    console.log(
      (await gateway.service.events())
        .map((e) => JSON.stringify([e.type, e.actor.role, e.origin, e.data]))
        .join('\n'),
    )
  })
})
