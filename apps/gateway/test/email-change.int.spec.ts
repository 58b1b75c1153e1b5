import { candidatesRpc, gatewayEvents, messagingRpc, organisationsRpc } from '@sih/contracts'
import { newId, type Role } from '@sih/kernel'
import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start()
})
afterAll(() => gateway?.stop())
afterEach(() => gateway.service.clock.reset())

const post = (path: string, body: object, token?: string) =>
  gateway.call('POST', `/api/v1/auth/email${path}`, { body, ...(token ? { token } : {}) })
const confirm = (token: string) => post('/confirm', { token })
const cancel = (token: string) => post('/cancel', { token })
const mailsTo = async (email: string) =>
  (await gateway.service.commands(messagingRpc.sendEmail)).filter(({ to }) => to === email)
const newAddress = () => `${newId()}@elsewhere.example`
const canSignIn = async (email: string) =>
  (await gateway.call('POST', '/api/v1/auth/login', { body: { email, password } })).status === 200

/** Somebody who has asked for another address. */
async function asking(role: Role = 'candidate', to = newAddress()) {
  const account = await gateway.opened(role)
  const { accessToken: token } = await gateway.signIn(account.email)
  const answer = await post('', { email: to, password }, token)
  const linkTo = async (email: string) => (await mailsTo(email)).at(-1)?.token
  return { ...account, to, token, answer, old: (await linkTo(account.email))!, new: (await linkTo(to))! }
}

describe('A new e-mail address', () => {
  it.each([
    ['candidate', [candidatesRpc.changeCandidateAddress]],
    ['organisation_admin', [organisationsRpc.changeMemberAddress]],
    ['auditor', []],
  ] as const)(
    'of %s counts once both addresses have confirmed it, and whoever keeps it is told',
    async (role, told) => {
      const change = await asking(role)
      expect(change.answer.status).toBe(202)
      expect((await confirm(change.new)).status).toBe(200)
      expect([await canSignIn(change.email), await canSignIn(change.to)]).toEqual([true, false])
      expect((await confirm(change.old)).status).toBe(200)
      expect([await canSignIn(change.email), await canSignIn(change.to)]).toEqual([false, true])
      const copy = { accountId: change.id, email: change.to }
      for (const command of [
        messagingRpc.changeContactAddress,
        candidatesRpc.changeCandidateAddress,
        organisationsRpc.changeMemberAddress,
      ]) {
        const expected = command === messagingRpc.changeContactAddress || told.some((one) => one === command)
        const sent = (await gateway.service.commands(command)).filter(
          ({ accountId }) => accountId === change.id,
        )
        expect(sent).toEqual(expected ? [copy] : [])
      }
      expect((await mailsTo(change.email)).map(({ kind }) => kind)).toEqual([
        'leave_address',
        'address_changed',
      ])
      const events = await gateway.service.events(gatewayEvents.emailChanged)
      expect(events.map(({ data }) => data.accountId)).toContain(change.id)
      for (const used of [change.old, change.new])
        expect((await confirm(used)).body['code']).toBe('LINK_NOT_VALID')
    },
  )

  it('does not count if one of the two links is opened twice', async () => {
    const change = await asking()
    expect([(await confirm(change.new)).status, (await confirm(change.new)).status]).toEqual([200, 200])
    expect(await canSignIn(change.to)).toBe(false)
  })

  it('counts once, if both links are opened at the same time', async () => {
    const change = await asking()
    const answers = await Promise.all([confirm(change.old), confirm(change.new)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await canSignIn(change.to)).toBe(true)
  })

  it('is not told from one that is taken, but by its e-mails', async () => {
    const { email: taken } = await gateway.opened()
    const [free, other] = [await asking(), await asking('candidate', taken)]
    expect([other.answer.status, other.answer.body]).toEqual([free.answer.status, free.answer.body])
    expect((await mailsTo(taken)).map(({ kind }) => kind)).toEqual(['already_registered'])
    expect((await confirm(other.old)).status).toBe(200)
    expect(await canSignIn(other.email)).toBe(true)
  })

  it('is not given to who confirms it after somebody else has got it', async () => {
    const change = await asking()
    await confirm(change.old)
    await gateway.opened('candidate', { email: change.to })
    expect((await confirm(change.new)).body['code']).toBe('LINK_NOT_VALID')
    expect(await canSignIn(change.email)).toBe(true)
  })

  it('is cancelled by either link', async () => {
    for (const which of ['old', 'new'] as const) {
      const change = await asking()
      expect((await cancel(change[which])).status).toBe(200)
      expect([(await confirm(change.old)).status, (await confirm(change.new)).status]).toEqual([410, 410])
    }
  })

  it('is not confirmed after a day, nor by links of an earlier change', async () => {
    const change = await asking()
    await post('', { email: newAddress(), password }, change.token)
    expect((await confirm(change.new)).body['code']).toBe('LINK_NOT_VALID')
    const late = await asking()
    gateway.service.clock.advanceDays(1.01)
    expect((await confirm(late.new)).body['code']).toBe('LINK_NOT_VALID')
    expect((await cancel('made-up')).body['code']).toBe('LINK_NOT_VALID')
  })

  it('takes the password, and is another one', async () => {
    const { email } = await gateway.opened()
    const { accessToken } = await gateway.signIn(email)
    const ask = (address: string, guessed: string) =>
      post('', { email: address, password: guessed }, accessToken)
    expect((await ask(newAddress(), 'a-wrong-password')).body['code']).toBe('PASSWORD_WRONG')
    expect((await ask(email, password)).body).toMatchObject({ errors: [{ field: 'email' }] })
  })
})
