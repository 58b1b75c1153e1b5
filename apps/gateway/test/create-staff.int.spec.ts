import { gatewayEvents, messagingRpc } from '@sih/contracts'
import { builtProgram, repositoryRoot } from '@sih/deployment'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
})
afterAll(() => gateway?.stop())

const command = builtProgram(repositoryRoot(), 'gateway', 'create-staff')
const run = async (parameters: string[], password?: string) => {
  const env = {
    DATABASE_URL: gateway.service.database.url,
    ...(password ? { STAFF_PASSWORD: password } : {}),
  }
  return promisify(execFile)(process.execPath, [command, ...parameters], { env }).then(
    ({ stdout }) => ({ code: 0, text: stdout }),
    (error: { code: number; stderr: string }) => ({ code: error.code, text: error.stderr }),
  )
}
const alex = [
  '--email',
  'Alex.Morgan@programme.example',
  '--role',
  'programme_admin',
  '--name',
  'Alex Lee Morgan',
]

describe('The command that opens accounts for staff', () => {
  it('opens an account, has it audited and has the person’s name kept', async () => {
    const { code, text } = await run(alex, 'kettle-marsh-lantern')
    expect([code, text]).toEqual([
      0,
      'Opened an account for alex.morgan@programme.example as programme_admin.\n',
    ])
    const { status, body } = await gateway.call('POST', '/api/v1/auth/login', {
      body: { email: 'alex.morgan@programme.example', password: 'kettle-marsh-lantern' },
    })
    expect([status, body['principal']]).toMatchObject([
      200,
      { role: 'programme_admin', organisationId: null },
    ])
    const [opened] = await gateway.service.events(gatewayEvents.accountOpened)
    expect(opened).toMatchObject({ actor: { role: 'service' }, data: { role: 'programme_admin' } })
    expect(await gateway.service.commands(messagingRpc.keepContact)).toMatchObject([
      { firstName: 'Alex Lee', lastName: 'Morgan', email: 'alex.morgan@programme.example' },
    ])
  })

  it('makes a password and prints it if none is given', async () => {
    const { text } = await run([
      '--email',
      'auditor@programme.example',
      '--role',
      'auditor',
      '--name',
      'Jo Hill',
    ])
    const password = /Password: (\S{40,})/.exec(text)![1]!
    const { status } = await gateway.call('POST', '/api/v1/auth/login', {
      body: { email: 'auditor@programme.example', password },
    })
    expect(status).toBe(200)
  })

  it('does not open one for somebody who is invited already', async () => {
    await gateway.service.dataSource.query(
      `insert into staff (account_id, email, first_name, last_name, role, invited_at, token_hash, link_expires_at)
       values (gen_random_uuid(), 'sent@programme.example', 'Jo', 'Hill', 'auditor', now(), '\\x01', now())`,
    )
    const { code, text } = await run([...alex, '--email', 'sent@programme.example'], 'kettle-marsh-lantern')
    expect([code, text]).toEqual([1, expect.stringContaining('on the list of staff already')])
    const accounts = await gateway.service.dataSource.query(
      `select from account where email = 'sent@programme.example'`,
    )
    expect(accounts).toEqual([])
  })

  it.each([
    ['the address has an account', alex, 'kettle-marsh-lantern', 'There is already an account'],
    ['the password is weak', [...alex, '--email', 'b@programme.example'], 'Password1234', 'password: '],
    ['the role is not one of staff', [...alex, '--role', 'candidate'], 'kettle-marsh-lantern', 'role: '],
    ['there is no last name', [...alex, '--name', 'Alex'], 'kettle-marsh-lantern', 'name: '],
    ['it is called without options', [], undefined, '--email <address>'],
  ])('fails if %s, and says so', async (_why, parameters, password, message) => {
    const { code, text } = await run(parameters, password)
    expect(code).toBe(1)
    expect(text).toContain(message)
  })
})
