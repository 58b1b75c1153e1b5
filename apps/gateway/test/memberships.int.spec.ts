import { organisationsEvents, type MemberFact, type MemberRole, type SessionTokens } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
})
afterAll(() => gateway?.stop())

const member = (accountId: string, role: MemberRole = 'organisation_user', organisationId = newId()) => ({
  organisationId,
  accountId,
  role,
})
const happened = (name: 'memberJoined' | 'memberRoleChanged' | 'memberRemoved', fact: MemberFact) =>
  gateway.service.happened(organisationsEvents[name], fact)
const login = (email: string, organisationId?: string, secret = password) =>
  gateway.call<SessionTokens & Record<string, unknown>>('POST', '/api/v1/auth/login', {
    body: { email, password: secret, ...(organisationId ? { organisationId } : {}) },
  })
const me = async (token: string) => (await gateway.call('GET', '/api/v1/auth/me', { token })).body

/** Somebody of two organisations: a user of the first and an admin of the second. */
async function ofTwo() {
  const { id, email, organisationId: first } = await gateway.opened('organisation_user')
  const second = member(id, 'organisation_admin')
  await happened('memberJoined', second)
  return { id, email, first: first!, second: second.organisationId }
}

describe('Somebody who belongs to one organisation', () => {
  it('acts for it without being asked', async () => {
    const { email, organisationId } = await gateway.opened('organisation_admin')
    for (const chosen of [undefined, organisationId]) {
      const { body } = await login(email, chosen)
      expect(body.principal).toMatchObject({ role: 'organisation_admin', organisationId })
    }
  })

  it('cannot act for another', async () => {
    const { email, organisationId } = await gateway.opened('organisation_user')
    const { status, body } = await login(email, newId())
    expect([status, body]).toMatchObject([409, { code: 'ORGANISATION_CHOICE_NEEDED' }])
    expect(body['choices']).toMatchObject([{ organisationId }])
  })
})

describe('Somebody who belongs to several organisations', () => {
  it('is asked for which one, only after the right password, and acts there in the role they have there', async () => {
    const { email, first, second } = await ofTwo()
    await gateway.service.happened(organisationsEvents.organisationChanged, {
      organisationId: second,
      revision: 3,
      odsCode: 'RR8',
      legalName: 'LEEDS TEACHING HOSPITALS NHS TRUST',
      type: 'nhs_trust',
      region: 'Y63',
      open: true,
      pledged: true,
      accessActive: true,
      accessReason: 'active',
    })
    const guess = await login(email, undefined, 'not-the-right-one')
    expect([guess.status, guess.body['choices']]).toEqual([401, undefined])
    const { status, body } = await login(email)
    expect([status, body['code']]).toEqual([409, 'ORGANISATION_CHOICE_NEEDED'])
    const choices = [
      {
        organisationId: second,
        organisationName: 'LEEDS TEACHING HOSPITALS NHS TRUST',
        role: 'organisation_admin',
      },
      { organisationId: first, organisationName: null, role: 'organisation_user' },
    ]
    expect(body['choices']).toEqual(choices)
    for (const { organisationId, role } of choices) {
      const { body: tokens } = await login(email, organisationId)
      expect(tokens.principal).toMatchObject({ organisationId, role })
      expect(await me(tokens.accessToken)).toEqual({ ...tokens.principal, memberships: choices })
    }
  })

  it('keeps the session for one when removed from the other', async () => {
    const { id, email, first, second } = await ofTwo()
    const here = (await login(email, first)).body
    const there = (await login(email, second)).body
    await happened('memberRemoved', member(id, 'organisation_admin', second))
    expect((await me(there.accessToken))['code']).toBe('SESSION_ENDED')
    const { refreshToken } = there
    const refreshed = await gateway.call('POST', '/api/v1/auth/refresh', { body: { refreshToken } })
    expect(refreshed.body['code']).toBe('SESSION_ENDED')
    expect(await me(here.accessToken)).toMatchObject({ organisationId: first })
    expect((await login(email)).body.principal.organisationId).toBe(first)
  })
})

describe('A session', () => {
  it('ends at the next request once the person has another role there', async () => {
    const { id, email, organisationId } = await gateway.opened('organisation_admin')
    const { accessToken } = (await login(email)).body
    await happened('memberRoleChanged', member(id, 'organisation_user', organisationId))
    expect((await me(accessToken))['code']).toBe('SESSION_ENDED')
    expect((await login(email)).body.principal.role).toBe('organisation_user')
  })

  it('is not opened for somebody who belongs nowhere any more', async () => {
    const { id, email, organisationId } = await gateway.opened('organisation_user')
    await happened('memberRemoved', member(id, 'organisation_user', organisationId))
    const { status, body } = await login(email)
    expect([status, body['code']]).toEqual([403, 'NO_ORGANISATION'])
  })
})

describe('A membership', () => {
  it('of an account that is not there is passed over', async () => {
    const fact = member(newId())
    await happened('memberJoined', fact)
    const rows = await gateway.service.dataSource.query('select from membership where account_id = $1', [
      fact.accountId,
    ])
    expect(rows).toEqual([])
  })
})
