import {
  gatewayEvents,
  organisationsRpc,
  type AcceptInvitationRequest,
  type MemberRole,
} from '@sih/contracts'
import { newId } from '@sih/kernel'
import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start({ GUESSES_PER_ACCOUNT: 3 })
})
afterAll(() => gateway?.stop())

const invited = () => ({
  accountId: newId(),
  email: `${newId()}@trust.example`,
  organisationId: newId(),
  role: 'organisation_admin' as MemberRole,
})
const names = { firstName: 'Priya', lastName: 'Shah', organisationName: 'Leeds' }
const expiresAt = '2030-01-01T00:00:00.000Z'

/** The organisations service has sent this invitation. */
async function sent(invitation = invited()) {
  const { email, role } = invitation
  await gateway.others.answer(organisationsRpc.inspectInvitation, () => ({
    ...names,
    email,
    role,
    expiresAt,
  }))
  await gateway.others.answer(organisationsRpc.acceptInvitation, ({ accountId }) => ({
    ...invitation,
    accountId: accountId ?? invitation.accountId,
  }))
  return invitation
}
const accept = (chosen = password) =>
  gateway.call('POST', '/api/v1/invitations/accept', {
    body: { token: 'from-the-e-mail', password: chosen },
  })
const inspect = () =>
  gateway.call('POST', '/api/v1/invitations/inspect', { body: { token: 'from-the-e-mail' } })
const acceptances = () =>
  gateway.others
    .requestsTo<AcceptInvitationRequest>(organisationsRpc.acceptInvitation)
    .map(({ data }) => data)

describe('Accepting an invitation', () => {
  it('opens an account that may act for the organisation at once', async () => {
    const invitation = await sent()
    expect((await inspect()).body).toMatchObject({ email: invitation.email, hasAccount: false })
    expect((await accept()).status).toBe(201)
    const { principal } = await gateway.signIn(invitation.email)
    expect(principal).toEqual(invitation)
    const opened = await gateway.service.events(gatewayEvents.accountOpened)
    expect(opened.at(-1)!.data).toEqual({
      accountId: invitation.accountId,
      role: 'organisation_admin',
      organisationId: invitation.organisationId,
    })
  })

  it('opens one account, of two who do so at once, and tells the other', async () => {
    await sent()
    const answers = await Promise.all([accept(), accept('another-long-choice')])
    const [won, told] = answers.toSorted((a, b) => a.status - b.status)
    expect(won!.status).toBe(201)
    // Who comes when the account is open already would have to know its password.
    expect(['LINK_USED_ALREADY', 'SIGN_IN_FAILED']).toContain(told!.body['code'])
  })

  it('takes the password of the account that the person has, and opens no second one', async () => {
    const { id, email } = await gateway.opened('organisation_user')
    await sent({ ...invited(), email })
    expect((await inspect()).body['hasAccount']).toBe(true)
    expect((await accept()).status).toBe(201)
    expect(acceptances()).toEqual([{ token: 'from-the-e-mail', accountId: id }])
    const [{ count }] = await gateway.service.dataSource.query(
      'select count(*)::integer from account where email = $1',
      [email],
    )
    expect(count).toBe(1)
  })

  it('is not accepted with another password, and guesses are counted', async () => {
    const { email } = await gateway.opened('organisation_user')
    await sent({ ...invited(), email })
    const codes = []
    for (let n = 0; n < 4; n += 1) codes.push((await accept('not-the-right-one')).body['code'])
    expect(codes).toEqual(['SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'SIGN_IN_FAILED', 'TOO_MANY_REQUESTS'])
    expect(acceptances()).toEqual([])
  })

  it.each(['candidate', 'programme_staff'] as const)(
    'is not possible for the address of a %s',
    async (role) => {
      const { email } = await gateway.opened(role)
      await sent({ ...invited(), email })
      expect((await accept()).body['code']).toBe('ADDRESS_IN_OTHER_USE')
      expect(acceptances()).toEqual([])
    },
  )

  it('is refused with the address as the password, before it counts as accepted', async () => {
    const { email } = await sent()
    expect((await accept(email)).body['code']).toBe('VALIDATION_FAILED')
    expect(acceptances()).toEqual([])
    expect((await accept()).status).toBe(201)
  })

  it.each(['LINK_NOT_VALID', 'LINK_EXPIRED', 'LINK_USED_ALREADY', 'LINK_WITHDRAWN'] as const)(
    'says what has become of the link: %s',
    async (code) => {
      await gateway.others.refuse(organisationsRpc.inspectInvitation, code)
      expect([(await accept()).body['code'], (await inspect()).body['code']]).toEqual([code, code])
    },
  )
})
