import {
  gatewayEvents,
  messagingEvents,
  messagingRpc,
  organisationsRpc,
  type Page,
  type StaffMemberView,
  type StaffRole,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
let token: string
let adminId: string
beforeAll(async () => {
  gateway = await TestGateway.start()
  await gateway.others.refuse(organisationsRpc.inspectInvitation, 'LINK_NOT_VALID')
  const admin = await joined('programme_admin')
  adminId = admin.id
  token = (await gateway.signIn(admin.email)).accessToken
})
afterAll(() => gateway?.stop())
afterEach(() => gateway.service.clock.reset())

const somebody = (role: StaffRole = 'programme_staff') => ({
  firstName: 'Robin',
  lastName: 'Clarke',
  email: `${newId()}@programme.example`,
  role,
})
type Answered = StaffMemberView & { code: string }
const ask = (method: string, path: string, body?: object, as = token) =>
  gateway.call<Answered>(method, `/api/v1/admin/staff${path}`, { token: as, ...(body ? { body } : {}) })
const link = (method: 'inspect' | 'accept', secret: string, chosen = password) =>
  gateway.call('POST', `/api/v1/invitations/${method}`, {
    body: { token: secret, ...(method === 'accept' ? { password: chosen } : {}) },
  })
const linkTo = async (email: string) =>
  (await gateway.service.commands(messagingRpc.sendEmail)).findLast(({ to }) => to === email)!.token!

/** The first one nobody is there to invite. */
const invite = async (role: StaffRole) => {
  const person = somebody(role)
  const { body } = await ask('POST', '', person)
  return { ...person, id: body.id }
}
async function joined(role: StaffRole) {
  if (token) {
    const person = await invite(role)
    await link('accept', await linkTo(person.email))
    return person
  }
  const first = await gateway.opened(role)
  await gateway.service.dataSource.query(
    `insert into staff (account_id, email, first_name, last_name, role, invited_at, joined_at)
     select id, email, 'Morgan', 'Hughes', role, now(), now() from account where id = $1`,
    [first.id],
  )
  return first
}

describe('Somebody of the programme', () => {
  it('shows as not reached while the invitation does not arrive', async () => {
    const { id, email } = await invite('programme_staff')
    const settled = async (name: 'emailFailed' | 'emailSent') => {
      const commands = await gateway.service.commands(messagingRpc.sendEmail)
      const { emailId, kind } = commands.findLast(({ to }) => to === email)!
      await gateway.service.happened(messagingEvents[name], { emailId, kind })
    }
    const bounced = async () => {
      const { body } = await gateway.call<Page<StaffMemberView>>('GET', '/api/v1/admin/staff?limit=100', {
        token,
      })
      return body.items.find((member) => member.id === id)!.bounced
    }
    expect(await bounced()).toBe(false)
    await settled('emailFailed')
    expect(await bounced()).toBe(true)
    expect((await ask('POST', `/${id}/resend`)).body.bounced).toBe(false)
    await settled('emailFailed')
    expect(await bounced()).toBe(true)
    await settled('emailSent')
    expect(await bounced()).toBe(false)
  })

  it('is invited by e-mail, sees by whom, accepts and signs in', async () => {
    const person = somebody('auditor')
    const { status, body: invited } = await ask('POST', '', person)
    expect([status, invited]).toMatchObject([201, { ...person, state: 'invited', joinedAt: null }])
    const secret = await linkTo(person.email)
    expect((await link('inspect', secret)).body).toMatchObject({
      ...person,
      organisationName: 'Step into Health programme',
      hasAccount: false,
    })
    expect((await link('accept', secret)).status).toBe(201)
    const { principal } = await gateway.signIn(person.email)
    expect(principal).toMatchObject({ accountId: invited.id, role: 'auditor', organisationId: null })
    const contacts = await gateway.service.commands(messagingRpc.keepContact)
    expect(contacts.at(-1)).toMatchObject({ accountId: invited.id, firstName: 'Robin' })
    const [event] = (await gateway.service.events(gatewayEvents.staffInvited)).slice(-1)
    expect(event).toMatchObject({
      actor: { accountId: adminId },
      data: { accountId: invited.id, role: 'auditor' },
    })
    expect(JSON.stringify(event)).not.toContain('Clarke')
  })

  it('is invited once, also by several at the same time', async () => {
    const person = somebody()
    const answers = await Promise.all([1, 2, 3].map(() => ask('POST', '', person)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    expect((await ask('POST', '', person)).body.code).toBe('STAFF_ALREADY_INVITED')
  })

  it('gets one account, of two who use the link at once', async () => {
    const { email } = await invite('programme_staff')
    const secret = await linkTo(email)
    const answers = await Promise.all([link('accept', secret), link('accept', secret, 'another-long-choice')])
    expect(answers.map(({ status, body }) => [status, body['code']]).toSorted()).toEqual([
      [201, undefined],
      [410, 'LINK_USED_ALREADY'],
    ])
    expect((await link('inspect', secret)).body['code']).toBe('LINK_USED_ALREADY')
  })

  it('cannot come in by a link that was replaced, has expired or was withdrawn', async () => {
    const { id, email } = await invite('programme_staff')
    const first = await linkTo(email)
    expect((await ask('POST', `/${id}/resend`)).body.state).toBe('invited')
    expect((await link('inspect', first)).body['code']).toBe('LINK_NOT_VALID')
    const second = await linkTo(email)
    gateway.service.clock.advanceDays(7)
    expect((await link('accept', second)).body['code']).toBe('LINK_EXPIRED')
    gateway.service.clock.reset()
    expect((await ask('POST', `/${id}/disable`)).body.state).toBe('disabled')
    expect((await link('accept', second)).body['code']).toBe('LINK_WITHDRAWN')
    expect((await ask('POST', `/${id}/resend`)).body.code).toBe('INVITATION_NOT_OPEN')
    expect((await ask('POST', `/${id}/enable`)).body.state).toBe('invited')
    expect((await link('accept', await linkTo(email))).status).toBe(201)
    expect((await ask('POST', `/${id}/resend`)).body.code).toBe('INVITATION_NOT_OPEN')
  })

  it('is told, and not the inviter, if the address has an account of another kind', async () => {
    const { email } = await gateway.opened('candidate')
    expect((await ask('POST', '', { ...somebody(), email })).status).toBe(201)
    expect((await link('accept', await linkTo(email))).body['code']).toBe('ADDRESS_IN_OTHER_USE')
    expect((await gateway.signIn(email)).principal.role).toBe('candidate')
  })

  it('is refused at the next request once disabled or given another role, and comes back', async () => {
    const { id, email } = await joined('programme_staff')
    const me = (as: string) => gateway.call('GET', '/api/v1/auth/me', { token: as })
    const { accessToken } = await gateway.signIn(email)
    expect((await ask('PATCH', `/${id}`, { role: 'auditor' })).body.role).toBe('auditor')
    expect((await me(accessToken)).body['code']).toBe('SESSION_ENDED')
    const again = await gateway.signIn(email)
    expect(again.principal.role).toBe('auditor')
    await ask('POST', `/${id}/disable`)
    expect((await me(again.accessToken)).body['code']).toBe('SESSION_ENDED')
    const body = { email, password }
    expect((await gateway.call('POST', '/api/v1/auth/login', { body })).status).toBe(401)
    expect((await ask('POST', `/${id}/enable`)).body.state).toBe('active')
    await gateway.signIn(email)
  })

  it('is listed by name, page by page, and disclosed to the record', async () => {
    const first = await gateway.call<{ items: Answered[]; nextCursor: string }>(
      'GET',
      '/api/v1/admin/staff?limit=2',
      { token },
    )
    const rest = await gateway.call<{ items: Answered[]; nextCursor: null }>(
      'GET',
      `/api/v1/admin/staff?limit=100&cursor=${first.body.nextCursor}`,
      { token },
    )
    const all = [...first.body.items, ...rest.body.items]
    const [{ count }] = await gateway.service.dataSource.query('select count(*)::integer from staff')
    expect(new Set(all.map(({ id }) => id)).size).toBe(count)
    expect(all.map(({ lastName }) => lastName)).toEqual(all.map(({ lastName }) => lastName).toSorted())
    expect(rest.body.nextCursor).toBeNull()
    const listed = await gateway.service.events(gatewayEvents.staffListed)
    expect(listed.at(-1)!.data.accountIds).toEqual(rest.body.items.map(({ id }) => id))
  })

  it('is opened by who manages staff, and disclosed to the record', async () => {
    const { body: list } = await ask('GET', '?limit=1')
    const [{ id: accountId, role }] = (list as unknown as { items: [Answered & { role: string }] }).items
    expect((await ask('GET', `/${accountId}`)).body).toMatchObject({ id: accountId, role })
    const opened = await gateway.service.events(gatewayEvents.staffMemberOpened)
    expect(opened.at(-1)!.data).toEqual({ accountId, role })
  })

  it('who is not there is not found', async () => {
    for (const [method, path, body] of [
      ['GET', ''],
      ['PATCH', '', { role: 'auditor' }],
      ['POST', '/disable'],
      ['POST', '/enable'],
      ['POST', '/resend'],
    ] as const) {
      const answer = await ask(method, `/${newId()}${path}`, body)
      expect([answer.status, answer.body.code]).toEqual([404, 'STAFF_NOT_FOUND'])
    }
  })
})

describe('The last admin of the programme', () => {
  it('cannot be disabled or given another role', async () => {
    expect((await ask('POST', `/${adminId}/disable`)).body.code).toBe('LAST_PROGRAMME_ADMIN')
    const demoted = await ask('PATCH', `/${adminId}`, { role: 'auditor' })
    expect([demoted.status, demoted.body.code]).toEqual([409, 'LAST_PROGRAMME_ADMIN'])
    expect((await ask('GET', '')).status).toBe(200)
  })

  it('stays, of two who send each other away at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const other = await joined('programme_admin')
      const otherToken = (await gateway.signIn(other.email)).accessToken
      const answers = await Promise.all([
        ask('POST', `/${other.id}/disable`),
        ask('PATCH', `/${adminId}`, { role: 'programme_staff' }, otherToken),
      ])
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
      expect(answers.map(({ body }) => body.code).filter(Boolean)).toHaveLength(1)
      const [{ left }] = await gateway.service.dataSource.query(
        `select count(*)::integer as left from staff where role = 'programme_admin' and disabled_at is null`,
      )
      expect(left).toBe(1)
      if (answers[1].status === 200) [adminId, token] = [other.id, otherToken]
    }
  })
})
