import { gatewayEvents, type PeopleNames } from '@sih/contracts'
import { newId, type Role } from '@sih/kernel'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => (gateway = await TestGateway.start()))
afterAll(() => gateway?.stop())

/** Somebody of the programme, and the token they have signed in with. */
async function somebody(role: Role) {
  const { id, email } = await gateway.opened(role)
  await gateway.service.dataSource.query(
    `insert into staff (account_id, email, first_name, last_name, role, invited_at, joined_at)
     select id, email, 'Morgan', 'Hughes', role, now(), now() from account where id = $1`,
    [id],
  )
  return { id, token: (await gateway.signIn(email)).accessToken }
}

const names = (token: string, accountIds: string[]) =>
  gateway.call<PeopleNames>('POST', '/api/v1/audit/names/staff', { token, body: { accountIds } })

it('names people of the programme to auditors alone, and puts that on record', async () => {
  const [auditor, lead] = [await somebody('auditor'), await somebody('programme_admin')]
  const { status, body } = await names(auditor.token, [newId(), lead.id, auditor.id])
  expect(status).toBe(200)
  expect(body.items).toEqual([
    { id: lead.id, firstName: 'Morgan', lastName: 'Hughes' },
    { id: auditor.id, firstName: 'Morgan', lastName: 'Hughes' },
  ])
  const [event] = await gateway.service.events(gatewayEvents.staffNamed)
  expect(event!.data).toEqual({ accountIds: [lead.id, auditor.id] })
  expect((await names(lead.token, [lead.id])).status).toBe(403)
  expect((await names(auditor.token, [])).status).toBe(422)
})
