import { candidatesRpc, gatewayEvents, messagingRpc, type RegisterCandidateRequest } from '@sih/contracts'
import { ForgetUnconfirmed } from '../src/accounts/forget-unconfirmed.js'
import { TestGateway, password } from './start-gateway.js'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await TestGateway.start({ REGISTRATIONS_PER_ADDRESS: 3 })
})
afterAll(() => gateway?.stop())
beforeEach(() => gateway.others.answer(candidatesRpc.register, () => undefined))
afterEach(() => gateway.service.clock.reset())

const somebody = (email: string): RegisterCandidateRequest => ({
  email,
  password,
  firstName: 'Robin',
  lastName: 'Ashdown',
  dateOfBirth: '1990-04-01',
  connections: ['veteran'],
  consents: { profileSharing: true },
})
const register = (details: RegisterCandidateRequest) =>
  gateway.call('POST', '/api/v1/candidates', { body: details })
const verify = (token: string) => gateway.call('POST', '/api/v1/auth/verify-email', { body: { token } })
const canSignIn = async (email: string, guessed = password) =>
  (await gateway.call('POST', '/api/v1/auth/login', { body: { email, password: guessed } })).status === 200

/** The commands for e-mails to this address, oldest first. */
const emailsTo = async (email: string) =>
  (await gateway.service.commands(messagingRpc.sendEmail)).filter(({ to }) => to === email)
const linkTo = async (email: string, n = 0): Promise<string> => (await emailsTo(email))[n]!.token!

describe('Registering as a candidate', () => {
  it('leads by the link in the e-mail to an account with the same id as the candidate', async () => {
    const email = 'robin@example.org'
    expect((await register(somebody(email))).status).toBe(202)
    const [asked] = gateway.others.requestsTo(candidatesRpc.register)
    expect(asked!.data).not.toHaveProperty('password')
    expect(await canSignIn(email)).toBe(false)
    expect((await verify(await linkTo(email))).status).toBe(200)
    const { candidateId } = asked!.data as { candidateId: string }
    const { principal } = await gateway.signIn(email)
    expect(principal).toMatchObject({ accountId: candidateId, role: 'candidate', email })
    const verified = await gateway.service.events(gatewayEvents.emailVerified)
    expect(verified.map(({ data }) => data.accountId)).toContain(candidateId)
  })

  it('is confirmed by a link once', async () => {
    const email = 'once@example.org'
    await register(somebody(email))
    const token = await linkTo(email)
    const answers = await Promise.all([verify(token), verify(token), verify(token)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410, 410])
    expect((await verify(token)).body['code']).toBe('LINK_NOT_VALID')
  })

  it('is not confirmed by a link that is a day old', async () => {
    const email = 'late@example.org'
    await register(somebody(email))
    const token = await linkTo(email)
    gateway.service.clock.advanceDays(1.01)
    expect((await verify(token)).body['code']).toBe('LINK_NOT_VALID')
  })

  it('leaves no address behind when the link was not opened in time', async () => {
    const email = 'forgotten@example.org'
    await register(somebody(email))
    gateway.service.clock.advanceDays(0.9)
    await register(somebody('newer@example.org'))
    const forget = async () => {
      await gateway.service.get(ForgetUnconfirmed).run()
      const left = await gateway.service.dataSource.query<{ email: string }[]>(
        'select email from email_confirmation',
      )
      return left.map((each) => each.email)
    }
    expect(await forget()).toContain(email)
    gateway.service.clock.advanceDays(0.2)
    expect(await forget()).toEqual(['newer@example.org'])
    const { candidateId } = gateway.others.requestsTo(candidatesRpc.register)[0]!.data as {
      candidateId: string
    }
    const events = await gateway.service.events(gatewayEvents.unconfirmedForgotten)
    expect(events.flatMap(({ data }) => data.accountIds)).toContain(candidateId)
    expect(JSON.stringify(events)).not.toContain('forgotten@')
  })

  it('gives whoever opens a link what was registered with that link, not what a stranger registered since', async () => {
    const email = 'mine@example.org'
    await register(somebody(email))
    await register({ ...somebody(email), firstName: 'Mallory', password: 'strangers-own-choice' })
    const [mine] = gateway.others.requestsTo(candidatesRpc.register)
    await verify(await linkTo(email, 0))
    expect(await canSignIn(email, 'strangers-own-choice')).toBe(false)
    const { principal } = await gateway.signIn(email)
    expect(principal.accountId).toBe((mine!.data as { candidateId: string }).candidateId)
    expect((await verify(await linkTo(email, 1))).body['code']).toBe('LINK_NOT_VALID')
  })

  it('does the same for a known address, and only the e-mail tells', async () => {
    const { email, id } = await gateway.opened('organisation_user')
    const known = await register(somebody(email))
    const unknown = await register(somebody('unknown@example.org'))
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    expect((await emailsTo(email)).map(({ kind }) => kind)).toEqual(['already_registered'])
    const events = await gateway.service.events(gatewayEvents.knownAddressRegistered)
    expect(events.map(({ data }) => data.accountId)).toContain(id)
    expect(gateway.others.requestsTo(candidatesRpc.register)).toHaveLength(2)
  })

  it('is refused in the same words for a known address', async () => {
    await gateway.others.refuse(candidatesRpc.register, 'CANDIDATE_TOO_YOUNG')
    const { email } = await gateway.opened()
    for (const address of [email, 'too-young@example.org']) {
      const { status, body } = await register(somebody(address))
      expect([status, body['code']]).toEqual([422, 'CANDIDATE_TOO_YOUNG'])
      expect(await emailsTo(address)).toEqual([])
    }
  })

  it('is refused with a password that others use or that says the name', async () => {
    for (const weak of ['Password1234!', 'robin-ashdown-1']) {
      const { body } = await register({ ...somebody('weak@example.org'), password: weak })
      expect(body).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ field: 'password' }] })
      expect(JSON.stringify(body)).not.toContain(weak)
    }
  })

  it('does not carry a stranger’s words in the e-mail', async () => {
    const email = 'spam@example.org'
    await register({ ...somebody(email), firstName: 'Win money at evil.example/x' })
    expect(await emailsTo(email)).toMatchObject([{ recipientName: email }])
  })

  it('with one address is slowed down after a few attempts', async () => {
    const attempts = []
    for (let n = 0; n < 4; n += 1) attempts.push((await register(somebody('often@example.org'))).status)
    expect(attempts).toEqual([202, 202, 202, 429])
  })
})
