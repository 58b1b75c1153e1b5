import { messagingEvents, type SendEmailRequest } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { candidate, eventually, expectRefused, organisationAdmin, programmeStaff } from '@sih/testing'
import { DataSource } from 'typeorm'
import { Messaging, emailOf } from './messaging-service.js'

interface EmailRow {
  id: string
  state: string
  to_address: string | null
  account_id: string | null
  parameters: object | null
  attempts: number
  due_at: Date
  leased_until: Date | null
  last_error: string | null
  sent_at: Date | null
}

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.service.startReplica()
}, 120_000)
afterAll(() => messaging?.stop())
afterEach(() => messaging.service.clock.reset())

const token = 'one-time_Token-1234567890'

function email(fields: Partial<SendEmailRequest> = {}): SendEmailRequest {
  const emailId = newId()
  return {
    emailId,
    kind: 'confirm_email',
    to: `${emailId}@people.example`,
    recipientName: 'Sam Okafor',
    token,
    expiresAt: '2026-06-09T16:30:00Z',
    ...fields,
  }
}

const send = (request: SendEmailRequest) => messaging.service.as(theService).sendEmail(request)

async function row(emailId: string): Promise<EmailRow> {
  const [found] = await messaging.service.dataSource.query<EmailRow[]>('select * from email where id = $1', [
    emailId,
  ])
  return found!
}

const sent = ({ emailId }: SendEmailRequest) =>
  eventually(async () => {
    const found = await row(emailId)
    expect(found.state).toBe('sent')
    return found
  })

const tried = ({ emailId }: SendEmailRequest, times: number) =>
  eventually(async () => {
    const found = await row(emailId)
    expect(found.attempts).toBeGreaterThanOrEqual(times)
    expect(found).toMatchObject({ leased_until: null, last_error: expect.any(String) })
    return found
  })

const eventsAbout = async ({ emailId }: SendEmailRequest) =>
  (await messaging.service.events()).filter(({ data }) => 'emailId' in data && data.emailId === emailId)

describe('an e-mail with a one-time link', () => {
  test('is sent once, carries the link and the code, and leaves nothing behind', async () => {
    const request = email()
    await send(request)
    const found = await sent(request)
    expect(found).toMatchObject({
      to_address: null,
      account_id: null,
      parameters: null,
      last_error: null,
      attempts: 1,
    })
    const { mail } = messaging.mail.to(request.to)[0]!
    expect(mail).toMatchObject({
      subject: 'Confirm your e-mail address',
      messageId: `<${request.emailId}@step.example>`,
      from: { value: [{ name: 'Step into Health', address: 'no-reply@step.example' }] },
      to: { value: [{ address: request.to }] },
    })
    expect(mail.text).toContain(`https://step.example/confirm-email#token=${token}`)
    expect(mail.text!.split('\n')).toContain(`One-time code: ${token}`)
    expect(mail.html).toContain(`href="https://step.example/confirm-email#token=${token}"`)
  })

  test('is put on record as asked for and as sent, under one correlation id and without anything personal', async () => {
    const request = email({ kind: 'invitation', organisationName: 'Leeds Teaching Hospitals NHS Trust' })
    await send(request)
    await sent(request)
    const events = await eventsAbout(request)
    const data = { emailId: request.emailId, kind: 'invitation' }
    expect(events.map((event) => [event.type, event.data, event.actor.role])).toEqual([
      ['evt.messaging.email-requested.v1', data, 'service'],
      ['evt.messaging.email-sent.v1', data, 'service'],
    ])
    expect(events[1]!.correlationId).toBe(events[0]!.correlationId)
    expect(JSON.stringify(events)).not.toMatch(/Okafor|people\.example|Leeds|Token/)
  })

  test('asked for again and again is one e-mail, and every request is on record', async () => {
    const request = email()
    await Promise.all(Array.from({ length: 10 }, () => send(request)))
    await sent(request)
    await send(request)
    await send({ ...request, to: 'somebody-else@people.example' })
    expect((await eventsAbout(request)).filter(({ type }) => type.includes('requested'))).toHaveLength(12)
    const marker = email()
    await send(marker)
    await sent(marker)
    expect(messaging.mail.to(request.to)).toHaveLength(1)
    expect(messaging.mail.to('somebody-else@people.example')).toHaveLength(0)
  })

  test('is nothing that a person may ask for', async () => {
    for (const principal of [candidate(), organisationAdmin(newId()), programmeStaff()]) {
      await expectRefused(messaging.service.as(principal).sendEmail(email()), 'NOT_PERMITTED')
    }
  })

  test.each(['confirm_email', 'agreement_to_sign', 'invitation'] as const)(
    '%s needs its token',
    async (kind) => {
      const [field] = await expectRefused(send(email({ kind, token: undefined })), 'VALIDATION_FAILED')
      expect(field!.field).toBe('token')
    },
  )

  test('already_registered has none', async () => {
    const request = email({ kind: 'already_registered', token: undefined })
    await send(request)
    await sent(request)
    expect(messaging.mail.to(request.to)[0]!.mail.text).not.toContain('One-time code')
  })
})

describe('delivery', () => {
  test('by several processes sends each e-mail exactly once', async () => {
    const requests = Array.from({ length: 60 }, () => email())
    await Promise.all(requests.map(send))
    for (const request of requests) await sent(request)
    for (const { to } of requests) expect(messaging.mail.to(to)).toHaveLength(1)
    const events = await messaging.service.events(messagingEvents.emailSent)
    for (const { emailId } of requests) {
      expect(events.filter(({ data }) => data.emailId === emailId)).toHaveLength(1)
    }
  })

  test('waits for the mail server to come back, and then sends once', async () => {
    await messaging.mail.stop()
    const request = email()
    await send(request)
    const failed = await tried(request, 2)
    expect(failed).toMatchObject({ state: 'queued', to_address: request.to })
    expect(failed.last_error).toMatch(/ECONNREFUSED/)
    await messaging.mail.start()
    messaging.service.clock.advanceDays(1)
    const found = await sent(request)
    expect(found.attempts).toBeGreaterThan(2)
    expect(messaging.mail.to(request.to)).toHaveLength(1)
    expect((await eventsAbout(request)).map(({ type }) => type)).toEqual([
      'evt.messaging.email-requested.v1',
      'evt.messaging.email-sent.v1',
    ])
  })

  test('waits longer after each failure', async () => {
    const request = email()
    messaging.mail.refused.set(request.to, [451, 'Try again later'])
    messaging.service.clock.set(new Date())
    await send(request)
    const delays: number[] = []
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      const { due_at, state } = await tried(request, attempt)
      expect(state).toBe('queued')
      delays.push(due_at.getTime() - messaging.service.clock.now().getTime())
      messaging.service.clock.set(due_at)
    }
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000])
    messaging.mail.refused.clear()
    messaging.service.clock.advanceDays(1)
    await sent(request)
  })

  test('shows what the mail server refused for good, tries it again a day later, and says so once', async () => {
    const request = email()
    messaging.mail.refused.set(request.to, [550, 'No such user here'])
    messaging.service.clock.set(new Date())
    await send(request)
    const failed = await tried(request, 1)
    expect(failed).toMatchObject({ state: 'failed', to_address: request.to, attempts: 1 })
    expect(failed.last_error).toMatch(/550/)
    const metrics = await (await fetch(`${messaging.service.running.url}/metrics`)).text()
    expect(metrics).toMatch(/sih_emails_waiting\{state="failed",service="messaging"\} 1\n/)
    expect(failed.due_at.getTime() - messaging.service.clock.now().getTime()).toBe(86_400_000)
    messaging.service.clock.set(failed.due_at)
    await tried(request, 2)
    messaging.mail.refused.clear()
    messaging.service.clock.advanceDays(1)
    await sent(request)
    const events = await eventsAbout(request)
    expect(events.map(({ type, outcome }) => [type, outcome])).toEqual([
      ['evt.messaging.email-requested.v1', 'succeeded'],
      ['evt.messaging.email-failed.v1', 'refused'],
      ['evt.messaging.email-sent.v1', 'succeeded'],
    ])
    expect(messaging.mail.to(request.to)).toHaveLength(1)
  })

  test('one address that is refused does not hold up the others', async () => {
    const [bad, good] = [email(), email()]
    messaging.mail.refused.set(bad.to, [550, 'No such user here'])
    await send(bad)
    await send(good)
    await sent(good)
    expect((await tried(bad, 1)).state).toBe('failed')
    messaging.mail.refused.clear()
  })

  test('remembers what was accepted while the database could not record it, and does not send it again', async () => {
    const request = email()
    const owner = await new DataSource({
      type: 'postgres',
      url: messaging.service.database.ownerUrl,
    }).initialize()
    messaging.mail.beforeAccepting = async (to) => {
      if (to === request.to) await owner.query('alter table email rename to email_away')
    }
    try {
      await send(request)
      await eventually(() => expect(messaging.mail.to(request.to)).toHaveLength(1))
    } finally {
      messaging.mail.beforeAccepting = () => Promise.resolve()
      await owner.query('alter table email_away rename to email')
      await owner.destroy()
    }
    await sent(request)
    expect(messaging.mail.to(request.to)).toHaveLength(1)
  })

  test('of what a process took and did not finish is taken over after the lease, under the same Message-ID', async () => {
    const request = email()
    messaging.service.clock.set(new Date())
    await messaging.mail.stop()
    await send(request)
    await tried(request, 1)
    // As a process leaves it that was killed while sending.
    const lease = new Date(messaging.service.clock.now().getTime() + 120_000)
    await messaging.service.dataSource.query(
      'update email set leased_until = $2, due_at = $3 where id = $1',
      [request.emailId, lease, messaging.service.clock.now()],
    )
    await messaging.mail.start()
    const marker = email()
    await send(marker)
    await sent(marker)
    expect(messaging.mail.to(request.to)).toHaveLength(0)
    messaging.service.clock.set(lease)
    await sent(request)
    expect(messaging.mail.to(request.to).map(({ mail }) => mail.messageId)).toEqual([
      `<${request.emailId}@step.example>`,
    ])
  })
})

describe('an e-mail to a person whose address is not known yet', () => {
  test('waits, and goes out once it is', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    const candidateId = newId()
    await messaging.deliver(candidateId, organisationId)
    // Time stands still, so nothing is tried again by itself.
    messaging.service.clock.set(new Date())
    const { id: threadId } = await eventually(() => user.api.startThread({ candidateId, body: 'Hello' }))
    expect(threadId).toBeDefined()
    const [{ id: emailId }] = await messaging.service.dataSource.query<[{ id: string }]>(
      'select id from email where account_id = $1',
      [candidateId],
    )
    await eventually(async () => expect((await row(emailId)).last_error).toMatch(/not known yet/))
    await messaging.contact(candidateId, 'Kim', 'Evans')
    await eventually(() => expect(messaging.mail.to(emailOf(candidateId))).toHaveLength(1))
    expect(messaging.mail.to(emailOf(candidateId))[0]!.mail.text).toContain('Hello Kim Evans,')
  })

  test('goes to the newest address', async () => {
    const accountId = newId()
    const api = messaging.service.as(theService)
    await api.keepContact({ accountId, email: 'old@people.example', firstName: 'Kim', lastName: 'Evans' })
    await api.keepContact({ accountId, email: 'new@people.example', firstName: 'Kim', lastName: 'Evans' })
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    await messaging.deliver(accountId, organisationId)
    await eventually(() => user.api.startThread({ candidateId: accountId, body: 'Hello' }))
    await eventually(() => expect(messaging.mail.to('new@people.example')).not.toHaveLength(0))
    expect(messaging.mail.to('old@people.example')).toHaveLength(0)
  })

  test('how a person is reached is kept by services only, and put on record without the address', async () => {
    const contact = { accountId: newId(), email: 'kim@people.example', firstName: 'Kim', lastName: 'Evans' }
    await expectRefused(
      messaging.service.as(candidate(contact.accountId)).keepContact(contact),
      'NOT_PERMITTED',
    )
    await messaging.service.as(theService).keepContact(contact)
    await messaging.service.as(theService).keepContact(contact)
    const events = await messaging.service.events(messagingEvents.contactKept)
    expect(events.filter(({ data }) => data.accountId === contact.accountId)).toHaveLength(2)
    expect(JSON.stringify(events)).not.toMatch(/kim|evans/i)
  })
})
