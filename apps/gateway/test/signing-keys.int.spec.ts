import { gatewayEvents } from '@sih/contracts'
import { builtProgram, repositoryRoot } from '@sih/deployment'
import { eventually } from '@sih/testing'
import type { RunningService } from '@sih/service-host'
import { decodeProtectedHeader } from 'jose'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
let another: RunningService
beforeAll(async () => {
  gateway = await TestGateway.start()
  another = await gateway.service.startReplica()
})
afterAll(() => gateway?.stop())
afterEach(() => gateway.service.clock.reset())

const command = builtProgram(repositoryRoot(), 'gateway', 'rotate-signing-key')
const rotate = async (parameters: string[] = [], key = gateway.key) => {
  const env = { DATABASE_URL: gateway.service.database.url, GATEWAY_KEY: key }
  const { stdout } = await promisify(execFile)(process.execPath, [command, ...parameters], { env })
  return /Made key (\S+);/.exec(stdout)![1]!
}
const published = async (at?: RunningService) => {
  const call = at ? { at } : {}
  const { body } = await gateway.call<{ keys: { kid: string }[] }>('GET', '/.well-known/jwks.json', call)
  return body.keys.map(({ kid }) => kid)
}
const signIn = async () => (await gateway.signIn((await gateway.opened()).email)).accessToken
const signedBy = (token: string) => decodeProtectedHeader(token).kid
const status = async (token: string, at?: RunningService) =>
  (await gateway.call('GET', '/api/v1/auth/me', { token, ...(at ? { at } : {}) })).status
const minutes = (many: number) => gateway.service.clock.advanceDays(many / 1440)

describe('The key that signs access tokens', () => {
  it('is made at the first start, once for all gateways', async () => {
    expect(await published()).toHaveLength(1)
    expect(await published(another)).toEqual(await published())
  })

  it('is followed by a new one without anybody noticing', async () => {
    const [old] = await published()
    const made = await rotate()
    await eventually(async () => {
      for (const at of [gateway.service.running, another]) expect(await published(at)).toEqual([made, old])
    })
    const before = await signIn()
    expect(signedBy(before)).toBe(old)
    minutes(11)
    const after = await signIn()
    expect(signedBy(after)).toBe(made)
    expect([await status(after), await status(after, another)]).toEqual([200, 200])
    const events = await gateway.service.events(gatewayEvents.signingKeyMade)
    expect(events.map(({ data }) => data.keyId)).toContain(made)
  })

  it('verifies what it has signed until that expires, and is gone afterwards', async () => {
    const [old] = await published()
    const made = await rotate()
    await eventually(async () => expect(await published()).toContain(made))
    minutes(9.9)
    const token = await signIn()
    expect(signedBy(token)).toBe(old)
    minutes(9.5)
    expect(await status(token)).toBe(200)
    minutes(2)
    await eventually(async () => expect(await published()).toEqual([made]))
  })

  it('is void at once on every gateway if it was compromised, and sessions go on', async () => {
    const tokens = await gateway.signIn((await gateway.opened()).email)
    const made = await rotate(['--compromised'])
    const both = [gateway.service.running, another]
    for (const at of both) await eventually(async () => expect(await published(at)).toEqual([made]))
    for (const at of both) expect(await status(tokens.accessToken, at)).toBe(401)
    const { refreshToken } = tokens
    const renewed = await gateway.call<{ accessToken: string }>('POST', '/api/v1/auth/refresh', {
      body: { refreshToken },
    })
    expect(signedBy(renewed.body.accessToken)).toBe(made)
    expect(await status(renewed.body.accessToken, another)).toBe(200)
  })

  it('cannot be read in the database, nor replaced with another key for encryption', async () => {
    const rows = await gateway.service.dataSource.query<{ sealed_key: Buffer }[]>('select * from signing_key')
    for (const { sealed_key } of rows) expect(sealed_key.toString('latin1')).not.toContain('"d"')
    await expect(rotate([], Buffer.alloc(32).toString('base64url'))).rejects.toThrow('authenticate')
  })
})
