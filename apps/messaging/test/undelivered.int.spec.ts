import { messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually, expectRefused, organisationAdmin, programmeAdmin, programmeStaff } from '@sih/testing'
import { Emails, anEmail } from './emails.js'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
let emails: Emails
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.service.startReplica()
  emails = new Emails(messaging)
}, 120_000)
afterAll(() => messaging?.stop())
afterEach(() => messaging.service.clock.reset())

const staff = () => messaging.service.as(programmeStaff())

/** E-mails that the mail server refuses for good, each asked for later than the one before. */
async function refused(count: number, kind: 'invitation' | 'confirm_email' = 'invitation') {
  const requests = Array.from({ length: count }, () => anEmail({ kind }))
  for (const request of requests) {
    messaging.mail.refused.set(request.to, [550, `5.1.1 <${request.to}> is unknown here`])
    await emails.send(request)
    await emails.tried(request, 1)
  }
  return requests
}

describe('an e-mail that the mail server refuses', () => {
  test('is shown to the programme with its reason in plain words, and without its address', async () => {
    const [request] = await refused(1)
    const { emailId, to } = request!
    const shown = {
      id: emailId,
      kind: 'invitation',
      state: 'failed',
      to: to.replace(/^(.).*@/, '$1…@'),
      accountId: null,
      attempts: 1,
      problem: 'address_refused',
      explanation: expect.stringMatching(/There is no mailbox at this address/),
    }
    const opened = await staff().openUndelivered({ emailId })
    expect(opened).toMatchObject({
      ...shown,
      latestAttempts: [{ number: 1, problem: 'address_refused', replyCode: 550, at: opened.triedAt }],
    })
    const { items } = await staff().listUndelivered({ state: 'failed', kind: 'invitation' })
    expect(items).toEqual([expect.objectContaining(shown)])
    expect(JSON.stringify([opened, items])).not.toContain(to)
    expect(await staff().openDelivery({})).toMatchObject({ paused: false, failed: 1 })
    const events = await messaging.service.events(messagingEvents.emailsListed)
    expect(events.map(({ data }) => data)).toContainEqual({ emailIds: [emailId], accountIds: [] })
  })

  test('is one of a list, filtered, in either order, page by page', async () => {
    const requests = await refused(3, 'confirm_email')
    const ids = requests.map(({ emailId }) => emailId)
    const wanted = { kind: 'confirm_email', problem: 'address_refused', limit: 2 } as const
    for (const oldestFirst of [true, false]) {
      const first = await staff().listUndelivered({ ...wanted, oldestFirst })
      const rest = await staff().listUndelivered({ ...wanted, oldestFirst, cursor: first.nextCursor! })
      const found = [...first.items, ...rest.items].map(({ id }) => id)
      expect(found).toEqual(oldestFirst ? ids : ids.toReversed())
      expect(rest.nextCursor).toBeNull()
    }
    expect((await staff().listUndelivered({ ...wanted, state: 'waiting' })).items).toEqual([])
  })

  test('is tried again when somebody of the programme says so, and sent once', async () => {
    const [request] = await refused(1)
    const { emailId, to } = request!
    messaging.mail.refused.clear()
    await Promise.all([staff().retryEmail({ emailId }), staff().retryEmail({ emailId })])
    await emails.sent(request!)
    expect(messaging.mail.to(to)).toHaveLength(1)
    for (const gone of [emailId, newId()]) {
      await expectRefused(staff().retryEmail({ emailId: gone }), 'EMAIL_NOT_FOUND')
      await expectRefused(staff().openUndelivered({ emailId: gone }), 'EMAIL_NOT_FOUND')
    }
    const left = await messaging.service.dataSource.query('select 1 from email_attempt where email_id = $1', [
      emailId,
    ])
    expect(left).toEqual([])
  })

  test('is tried again with all others of a time and a problem', async () => {
    const from = new Date().toISOString()
    const requests = await refused(3)
    messaging.mail.refused.clear()
    const none = { problem: 'server_away', triedFrom: from } as const
    expect(await staff().retryEmails(none)).toEqual({ count: 0 })
    const all = { state: 'failed', problem: 'address_refused', triedFrom: from } as const
    expect(await messaging.service.as(programmeAdmin()).retryEmails(all)).toEqual({ count: 3 })
    for (const request of requests) await emails.sent(request)
    const events = await messaging.service.events(messagingEvents.emailsRetried)
    expect(events.map(({ data }) => data)).toContainEqual({ count: 3, problem: 'address_refused' })
  })

  test('is nobody else’s to look at', async () => {
    const admin = messaging.service.as(organisationAdmin(newId()))
    await expectRefused(admin.listUndelivered({}), 'NOT_PERMITTED')
    await expectRefused(admin.retryEmails({}), 'NOT_PERMITTED')
    await expectRefused(admin.openDelivery({}), 'NOT_PERMITTED')
  })
})

describe('while the mail server is away', () => {
  test('delivery is paused, one e-mail at a time is tried, and all leave once when it is back', async () => {
    messaging.service.clock.set(new Date())
    await messaging.mail.stop()
    const first = anEmail()
    await emails.send(first)
    await emails.tried(first, 1)
    const paused = await staff().openDelivery({})
    expect(paused).toMatchObject({ paused: true, problem: 'server_away', waiting: 1 })
    expect(paused.explanation).toMatch(/could not be reached/)
    const others = Array.from({ length: 12 }, () => anEmail())
    await Promise.all(others.map((request) => emails.send(request)))
    const pauses: number[] = []
    for (let probe = 2; probe <= 9; probe += 1) {
      const { nextTryAt } = await staff().openDelivery({})
      pauses.push(Date.parse(nextTryAt!) - messaging.service.clock.now().getTime())
      messaging.service.clock.set(new Date(nextTryAt!))
      await eventually(async () => {
        const [row] = await messaging.service.dataSource.query<[{ failures: number }]>(
          'select failures from mail_outage where probe_at > $1',
          [messaging.service.clock.now()],
        )
        expect(row).toEqual({ failures: probe })
      })
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1_000))
    const tries = await messaging.service.dataSource.query<[{ sum: string }]>(
      'select sum(attempts) from email where id = any($1)',
      [[first, ...others].map(({ emailId }) => emailId)],
    )
    expect(tries).toEqual([{ sum: '9' }])
    await messaging.mail.start()
    await staff().retryEmail({ emailId: first.emailId })
    for (const request of [first, ...others]) {
      await emails.sent(request)
      expect(messaging.mail.to(request.to)).toHaveLength(1)
    }
    expect(await staff().openDelivery({})).toMatchObject({ paused: false, problem: null, waiting: 0 })
    const told = await messaging.service.events()
    const { deliveryPaused, deliveryResumed } = messagingEvents
    expect(told.filter(({ type }) => type === deliveryPaused.type).map(({ data }) => data)).toEqual([
      { problem: 'server_away' },
    ])
    expect(told.filter(({ type }) => type === deliveryResumed.type)).toHaveLength(1)
  })
})
