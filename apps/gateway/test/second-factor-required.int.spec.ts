import { roles } from '@sih/kernel'
import { TOTP, URI } from 'otpauth'
import { allRoutes } from './all-routes.js'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start({ SECOND_FACTOR: 'required' })
})
afterAll(() => gateway?.stop())

const call = (method: string, path: string, token: string, body?: object) =>
  gateway.call<Record<string, string>>(method, `/api/v1${path}`, { token, ...(body ? { body } : {}) })

describe('Where a second factor is required', () => {
  it.each(roles.filter((role) => role !== 'candidate'))(
    '%s may do nothing before setting it up',
    async (role) => {
      const token = await gateway.tokenOf(role)
      for (const { method, path, contract } of allRoutes(gateway)) {
        if (contract.permissions.includes('public') || contract.subject === 'gateway.v1.sign-out') continue
        const { status, body } = await call(
          method,
          path.replace(/:\w+/g, '018f0000-0000-7000-8000-000000000000'),
          token,
        )
        const closed = status === 403 && body['code'] === 'SECOND_FACTOR_ENROLMENT_NEEDED'
        expect([method, path, closed]).toEqual([method, path, !open.has(contract.subject)])
      }
    },
  )

  const open = new Set([
    'gateway.v1.start-totp',
    'gateway.v1.confirm-totp',
    'gateway.v1.read-second-factor',
    'gateway.v1.who-am-i',
  ])

  it('everything is open as soon as it is set up', async () => {
    const token = await gateway.tokenOf('auditor')
    expect((await call('GET', '/auth/mfa', token)).body).toMatchObject({ isSetUp: false, isRequired: true })
    const { uri } = (await call('POST', '/auth/mfa/totp', token, {})).body
    const code = (URI.parse(uri!) as TOTP).generate({ timestamp: gateway.service.clock.now().getTime() })
    expect((await call('POST', '/auth/mfa/totp/confirm', token, { code })).status).toBe(200)
    expect((await call('GET', '/audit/checkpoint', token)).body['code']).not.toBe(
      'SECOND_FACTOR_ENROLMENT_NEEDED',
    )
  })

  it('candidates need none', async () => {
    const token = await gateway.tokenOf('candidate')
    expect((await call('GET', '/auth/mfa', token)).body).toMatchObject({ isRequired: false })
    expect((await call('GET', '/candidates/me', token)).body['code']).not.toBe(
      'SECOND_FACTOR_ENROLMENT_NEEDED',
    )
  })
})
