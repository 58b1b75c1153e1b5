import { messagingEvents } from '@sih/contracts'
import { eventually, expectRefused, programmeStaff } from '@sih/testing'
import { Emails, anEmail, token } from './emails.js'
import { Messaging, emailOf } from './messaging-service.js'
import { NotifyServer } from './notify-server.js'

let notify: NotifyServer
let messaging: Messaging
let emails: Emails
beforeAll(async () => {
  notify = new NotifyServer()
  await notify.start()
  const [template] = notify.templates
  messaging = await Messaging.start({
    NOTIFY_API_KEY: notify.apiKey,
    NOTIFY_URL: notify.url,
    NOTIFY_TEMPLATES: `default=${template}`,
    RECEIPTS_SECONDS: '1',
  })
  emails = new Emails(messaging)
}, 120_000)
afterAll(async () => {
  await messaging?.stop()
  await notify?.stop()
})
afterEach(() => messaging.service.clock.reset())

const staff = () => messaging.service.as(programmeStaff())

test('an e-mail goes out by its template with our words, and its id is the reference', async () => {
  const request = anEmail()
  await emails.send(request)
  await emails.sent(request)
  const [template] = notify.templates
  expect(notify.to(request.to)).toMatchObject([{ reference: request.emailId, template: { id: template } }])
  const { subject, body } = notify.to(request.to)[0]!.personalisation as { subject: string; body: string }
  expect(subject).toBe('Confirm your e-mail address')
  expect(body).toContain(`One-time code: ${token}`)
  expect(messaging.mail.received).toEqual([])
})

test.each([
  ['address', 'failed', 'address_refused', 400, false],
  ['template', 'failed', 'message_refused', 400, false],
  ['rate', 'waiting', 'limit_reached', 429, true],
  ['server', 'waiting', 'server_away', 500, true],
  ['key', 'waiting', 'sender_refused', 403, true],
] as const)('refused because of the %s, it is %s: %s', async (why, state, problem, replyCode, pauses) => {
  messaging.service.clock.set(new Date())
  const request = anEmail()
  const { emailId, to } = request
  notify.next.set(to, [notify.refusals[why]])
  await emails.send(request)
  await emails.tried(request, 1)
  expect(await staff().openUndelivered({ emailId })).toMatchObject({
    state,
    problem,
    latestAttempts: [{ number: 1, problem, replyCode }],
  })
  expect((await staff().openDelivery({})).paused).toBe(pauses)
  await staff().retryEmail({ emailId })
  await emails.sent(request)
  expect(notify.to(to)).toHaveLength(1)
  expect((await staff().openDelivery({})).paused).toBe(false)
})

test('whose acceptance got lost on the way is not sent a second time', async () => {
  const request = anEmail()
  notify.next.set(request.to, ['lost'])
  await emails.send(request)
  expect((await emails.sent(request)).attempts).toBeGreaterThan(1)
  expect(notify.to(request.to)).toHaveLength(1)
})

test('waits while Notify is away, and is sent once', async () => {
  await notify.stop()
  const request = anEmail()
  await emails.send(request)
  expect((await emails.tried(request, 1)).problem).toBe('server_away')
  await notify.start()
  await emails.sent(request)
  expect(notify.to(request.to)).toHaveLength(1)
})

test('that came back is told of once, with whose it is, and cannot be sent again from here', async () => {
  const { user, person, threadId } = await messaging.conversation()
  await user.api.sendMessage({ threadId, body: 'Hello' })
  const to = emailOf(person.accountId)
  const [sent] = await eventually(() => {
    expect(notify.to(to)).toHaveLength(1)
    return notify.to(to)
  })
  const emailId = sent!.reference
  await eventually(async () => expect((await emails.row(emailId)).state).toBe('sent'))
  sent!.status = 'permanent-failure'
  const told = () =>
    messaging.service
      .events(messagingEvents.emailFailed)
      .then((events) => events.map(({ data }) => data).filter((data) => data.emailId === emailId))
  await eventually(async () => expect(await told()).toHaveLength(1))
  expect(await told()).toEqual([{ emailId, kind: 'new_message', accountId: person.accountId }])
  const returned = { state: 'returned', problem: 'address_refused', to: null }
  expect(await staff().openUndelivered({ emailId })).toMatchObject(returned)
  expect((await staff().listUndelivered({ state: 'returned' })).items).toMatchObject([returned])
  await expectRefused(staff().retryEmail({ emailId }), 'EMAIL_RETURNED')
  const other = anEmail()
  await emails.send(other)
  await emails.sent(other)
  notify.to(other.to)[0]!.status = 'temporary-failure'
  await eventually(async () =>
    expect(await staff().openUndelivered({ emailId: other.emailId })).toMatchObject({
      problem: 'server_busy',
    }),
  )
  expect(await told()).toHaveLength(1)
})
