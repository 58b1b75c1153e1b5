import { candidatesEvents, messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually } from '@sih/testing'
import { DataSource } from 'typeorm'
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

describe('delivery', () => {
  test('by several processes sends each e-mail exactly once', async () => {
    const requests = Array.from({ length: 60 }, () => anEmail())
    await Promise.all(requests.map((request) => emails.send(request)))
    for (const request of requests) await emails.sent(request)
    for (const { to } of requests) expect(messaging.mail.to(to)).toHaveLength(1)
    const events = await messaging.service.events(messagingEvents.emailSent)
    for (const { emailId } of requests) {
      expect(events.filter(({ data }) => data.emailId === emailId)).toHaveLength(1)
    }
  })

  test('waits for the mail server to come back, and then sends once', async () => {
    await messaging.mail.stop()
    const request = anEmail()
    await emails.send(request)
    const failed = await emails.tried(request, 2)
    expect(failed).toMatchObject({ state: 'queued', to_address: request.to })
    expect(failed.problem).toBe('server_away')
    await messaging.mail.start()
    messaging.service.clock.advanceDays(1)
    const found = await emails.sent(request)
    expect(found.attempts).toBeGreaterThan(2)
    expect(messaging.mail.to(request.to)).toHaveLength(1)
    expect((await emails.events(request)).map(({ type }) => type)).toEqual([
      'evt.messaging.email-requested.v1',
      'evt.messaging.email-sent.v1',
    ])
  })

  test.each(['candidateInvitationWithdrawn', 'candidateInvitationLapsed'] as const)(
    'gives up an invitation to register, and its address, on %s',
    async (ended) => {
      const [request, other] = [anEmail({ kind: 'candidate_invitation' }), anEmail()]
      for (const { to } of [request, other]) messaging.mail.refused.set(to, [451, 'Try again later'])
      for (const each of [request, other]) {
        await emails.send(each)
        await emails.tried(each, 1)
      }
      const { emailId } = request
      const fact = { invitationId: newId(), organisationId: null, emailId }
      await messaging.service.happened(candidatesEvents[ended], fact)
      expect(await emails.row(emailId)).toBeUndefined()
      expect(await emails.row(other.emailId)).toMatchObject({ to_address: other.to })
      messaging.mail.refused.clear()
    },
  )

  test('waits longer after each failure', async () => {
    const request = anEmail()
    messaging.mail.refused.set(request.to, [451, 'Try again later'])
    messaging.service.clock.set(new Date())
    await emails.send(request)
    const delays: number[] = []
    for (let attempt = 1; attempt <= 4; attempt += 1) {
      const { due_at, state } = await emails.tried(request, attempt)
      expect(state).toBe('queued')
      delays.push(due_at.getTime() - messaging.service.clock.now().getTime())
      messaging.service.clock.set(due_at)
    }
    expect(delays).toEqual([1_000, 2_000, 4_000, 8_000])
    messaging.mail.refused.clear()
    messaging.service.clock.advanceDays(1)
    await emails.sent(request)
  })

  test('shows what the mail server refused for good, tries it again a day later, and says so once', async () => {
    const request = anEmail()
    messaging.mail.refused.set(request.to, [550, 'No such user here'])
    messaging.service.clock.set(new Date())
    await emails.send(request)
    const failed = await emails.tried(request, 1)
    expect(failed).toMatchObject({ state: 'failed', to_address: request.to, attempts: 1 })
    expect(failed.problem).toBe('address_refused')
    const metrics = await (await fetch(`${messaging.service.running.url}/metrics`)).text()
    expect(metrics).toMatch(/sih_emails_waiting\{state="failed",service="messaging"\} 1\n/)
    expect(failed.due_at.getTime() - messaging.service.clock.now().getTime()).toBe(86_400_000)
    messaging.service.clock.set(failed.due_at)
    await emails.tried(request, 2)
    messaging.mail.refused.clear()
    messaging.service.clock.advanceDays(1)
    await emails.sent(request)
    const events = await emails.events(request)
    expect(events.map(({ type, outcome }) => [type, outcome])).toEqual([
      ['evt.messaging.email-requested.v1', 'succeeded'],
      ['evt.messaging.email-failed.v1', 'refused'],
      ['evt.messaging.email-sent.v1', 'succeeded'],
    ])
    expect(messaging.mail.to(request.to)).toHaveLength(1)
  })

  test('one address that is refused does not hold up the others', async () => {
    const [bad, good] = [anEmail(), anEmail()]
    messaging.mail.refused.set(bad.to, [550, 'No such user here'])
    await emails.send(bad)
    await emails.send(good)
    await emails.sent(good)
    expect((await emails.tried(bad, 1)).state).toBe('failed')
    messaging.mail.refused.clear()
  })

  test('remembers what was accepted while the database could not record it, and does not send it again', async () => {
    const request = anEmail()
    const owner = await new DataSource({
      type: 'postgres',
      url: messaging.service.database.ownerUrl,
    }).initialize()
    messaging.mail.beforeAccepting = async (to) => {
      if (to === request.to) await owner.query('alter table email rename to email_away')
    }
    try {
      await emails.send(request)
      await eventually(() => expect(messaging.mail.to(request.to)).toHaveLength(1))
    } finally {
      messaging.mail.beforeAccepting = () => Promise.resolve()
      await owner.query('alter table email_away rename to email')
      await owner.destroy()
    }
    await emails.sent(request)
    expect(messaging.mail.to(request.to)).toHaveLength(1)
  })

  test('that takes long is not taken over by another process while the first lives', async () => {
    const request = anEmail()
    messaging.service.clock.set(new Date())
    let accept = () => {}
    const delivered = new Promise<void>((resolve) => (accept = resolve))
    messaging.mail.beforeAccepting = (to) => (to === request.to ? delivered : Promise.resolve())
    const leasedAfter = (moment: number) =>
      eventually(async () => {
        const { leased_until } = await emails.row(request.emailId)
        expect(leased_until?.getTime()).toBeGreaterThan(moment)
        return leased_until!.getTime()
      })
    try {
      await emails.send(request)
      const first = await leasedAfter(0)
      messaging.service.clock.set(new Date(first - 5_000))
      const second = await leasedAfter(first)
      messaging.service.clock.set(new Date(second - 5_000))
      await leasedAfter(second)
    } finally {
      messaging.mail.beforeAccepting = () => Promise.resolve()
      accept()
    }
    expect((await emails.sent(request)).attempts).toBe(1)
    expect(messaging.mail.to(request.to)).toHaveLength(1)
  })

  test('of what a process took and did not finish is taken over after the lease, under the same Message-ID', async () => {
    const request = anEmail()
    messaging.service.clock.set(new Date())
    await messaging.mail.stop()
    await emails.send(request)
    await emails.tried(request, 1)
    // As a process leaves it that was killed while sending.
    const lease = new Date(messaging.service.clock.now().getTime() + 30_000)
    await messaging.service.dataSource.query(
      'update email set leased_until = $2, due_at = $3 where id = $1',
      [request.emailId, lease, messaging.service.clock.now()],
    )
    await messaging.mail.start()
    // After the pause that the failure began, and before the end of the lease.
    messaging.service.clock.set(new Date(lease.getTime() - 20_000))
    const marker = anEmail()
    await emails.send(marker)
    await emails.sent(marker)
    expect(messaging.mail.to(request.to)).toHaveLength(0)
    messaging.service.clock.set(lease)
    await emails.sent(request)
    expect(messaging.mail.to(request.to).map(({ mail }) => mail.messageId)).toEqual([
      `<${request.emailId}@step.example>`,
    ])
  })
})
