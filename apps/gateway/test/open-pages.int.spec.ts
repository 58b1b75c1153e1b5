import { connections, regions } from '@sih/contracts'
import { problems, services } from '@sih/kernel'
import { eventually } from '@sih/testing'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start({ PUBLIC_URL: 'https://cms.example.org' })
})
afterAll(() => gateway?.stop())

const get = <Body = string>(path: string, headers = {}) => gateway.call<Body>('GET', path, { headers })

describe('Open to everybody', () => {
  it.each([
    '/health/live',
    '/health/ready',
    '/status',
    '/api/docs',
    '/api/docs/start.js',
    '/api/docs/swagger-ui.css',
    '/api/docs/swagger-ui-bundle.js',
    '/api/openapi.json',
    '/api/problems',
    '/api/v1/reference-data',
    '/.well-known/jwks.json',
  ])('is %s, which tells nothing about anybody and is not on record', async (path) => {
    const before = await gateway.service.events()
    const { status, headers } = await get(path)
    expect(status).toBe(200)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/)
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
    expect(await gateway.service.events()).toEqual(before)
  })

  it('are not the figures of the process, but from inside', async () => {
    const from = (address: string) => gateway.call<string>('GET', '/metrics', { from: address })
    expect((await from('10.2.3.4')).body).toContain('sih_operation_seconds')
    for (const address of ['203.0.113.5', '2001:db8::5', 'nonsense'])
      expect((await from(address)).status).toBe(404)
  })

  it('are the reference data, with labels', async () => {
    const { body } = await get<Record<string, { code: string; label: string }[]>>('/api/v1/reference-data')
    const labels = (list: string) => Object.fromEntries(body[list]!.map(({ code, label }) => [code, label]))
    expect(labels('connections')).toEqual(connections)
    expect(labels('regions')).toEqual(regions)
    expect(body['roles']).toHaveLength(6)
  })

  it('are the public keys, and nothing private', async () => {
    const { body } = await get<{ keys: object[] }>('/.well-known/jwks.json')
    expect(body.keys).toEqual([
      {
        kty: 'OKP',
        crv: 'Ed25519',
        x: expect.any(String),
        kid: expect.any(String),
        alg: 'EdDSA',
        use: 'sig',
      },
    ])
  })

  it('explains every code that a problem may have, where its type leads', async () => {
    const { body } = await get('/api/problems')
    for (const code of Object.keys(problems)) expect(body).toContain(`id="${code}"`)
  })

  it('lets Swagger UI run without inline scripts', async () => {
    const { body, headers } = await get('/api/docs')
    expect(headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(body).not.toMatch(/<script>|onload=/)
    for (const [, source] of body.matchAll(/(?:src|href)="([^"]+)"/g)) {
      expect((await get(source!)).status).toBe(200)
    }
    expect((await get('/api/docs/package.json')).status).toBe(404)
    expect((await get('/api/docs/..%2fpackage.json')).status).toBe(404)
  })

  it('shows how the services are, as a page and as JSON', async () => {
    await eventually(async () => {
      const { body } = await get<{ services: { service: string; healthy: boolean }[] }>('/status', {
        accept: 'application/json',
      })
      expect(body.services).toMatchObject([{ service: 'gateway', healthy: true }])
    })
    const { body, headers } = await get('/status')
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const service of services) expect(body).toContain(`<td>${service}</td>`)
    expect(body).toContain('silent')
  })

  it('escapes what a process says of itself', async () => {
    const hostile = {
      service: 'audit',
      instance: '<img src=x>',
      at: 'now',
      healthy: true,
      version: '"',
      details: {},
    }
    await gateway.others.say('status.audit', hostile)
    await eventually(async () => expect((await get('/status')).body).toContain('&#60;img src=x&#62;'))
  })
})
