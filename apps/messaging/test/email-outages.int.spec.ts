import { messagingEvents, type SendEmailRequest } from '@sih/contracts'
import { DataSource } from 'typeorm'
import { eventually } from '@sih/testing'
import { Emails, anEmail } from './emails.js'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
let emails: Emails
let owner: DataSource
beforeAll(async () => {
  messaging = await Messaging.start()
  emails = new Emails(messaging)
  const { ownerUrl } = messaging.service.database
  owner = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize()
}, 120_000)
afterAll(async () => {
  await owner?.destroy()
  await messaging?.stop()
})
beforeEach(() => messaging.service.clock.set(new Date()))
afterEach(() => {
  messaging.mail.beforeAccepting = () => Promise.resolve()
  messaging.service.clock.reset()
})

const minute = 60_000
const later = (milliseconds: number) =>
  messaging.service.clock.set(new Date(messaging.service.clock.now().getTime() + milliseconds))
/** Waits until these have been handed over in vain more often than that, and none is just being handed over. */
const triedMoreThan = (times: number, requests: SendEmailRequest[]) =>
  eventually(async () => {
    const rows = await Promise.all(requests.map(({ emailId }) => emails.row(emailId)))
    const tried = rows.reduce((sum, row) => sum + row.attempts, 0)
    expect(tried).toBeGreaterThan(times)
    for (const row of rows) expect(row.leased_until).toBeNull()
    return tried
  })
const copies = (to: string) => messaging.mail.to(to).map(({ mail }) => mail.messageId)

/** From here on the process that sends writes nothing more, as if it were dead. */
const silence = () => owner.query('alter table email rename to email_away')

/** What it knew is gone; another one takes its place. */
async function replace(silenced: boolean) {
  const { service } = messaging
  await service.running.stop()
  if (silenced) await owner.query('alter table email_away rename to email')
  service.running = await service.startReplica()
}

describe('a process that dies', () => {
  test.each([
    ['while it hands an e-mail over', 1, true],
    ['after the mail server has accepted it and before that is on record', 2, true],
    ['once it is on record', 1, false],
  ])('%s: it comes %i times, under one Message-ID', async (when, times, silenced) => {
    const request = anEmail()
    let handedOver = 0
    messaging.mail.beforeAccepting = async (to) => {
      if (to !== request.to || (handedOver += 1) > 1 || !silenced) return
      await silence()
      if (when.startsWith('while')) throw new Error('Nobody is there any more')
    }
    await emails.send(request)
    await (silenced ? eventually(() => expect(handedOver).toBe(1)) : emails.sent(request))
    if (when.startsWith('after')) await eventually(() => expect(copies(request.to)).toHaveLength(1))
    await replace(silenced)
    const marker = anEmail()
    await emails.send(marker)
    await emails.sent(marker)
    expect(copies(request.to)).toHaveLength(when.startsWith('while') ? 0 : 1)
    later(minute)
    await emails.sent(request)
    expect(copies(request.to)).toHaveLength(times)
    expect(new Set(copies(request.to)).size).toBe(1)
    expect((await emails.events(request)).map(({ type }) => type)).toEqual([
      messagingEvents.emailRequested.type,
      messagingEvents.emailSent.type,
    ])
  })
})

test('the mail server is away for an hour: each e-mail is sent once it is back, and none twice', async () => {
  await messaging.mail.stop()
  const requests = Array.from({ length: 12 }, () => anEmail())
  await Promise.all(requests.map((request) => emails.send(request)))
  let tried = await triedMoreThan(0, requests)
  for (let tenMinutes = 0; tenMinutes < 6; tenMinutes += 1) {
    later(10 * minute)
    tried = await triedMoreThan(tried, requests)
  }
  await messaging.mail.start()
  later(15 * minute)
  for (const request of requests) await emails.sent(request)
  later(60 * minute)
  for (const { to } of requests) expect(copies(to)).toHaveLength(1)
  for (const request of requests) {
    const events = (await emails.events(request)).map(({ type }) => type)
    expect(events).toEqual([messagingEvents.emailRequested.type, messagingEvents.emailSent.type])
  }
})

test('the broker is dead: e-mails leave all the same, and asked for again afterwards they are not sent again', async () => {
  const { process } = messaging.service.nats
  await messaging.mail.stop()
  const requests = [anEmail(), anEmail()]
  for (const request of requests) await emails.send(request)
  await triedMoreThan(0, requests)
  await process.kill('SIGKILL')
  await messaging.mail.start()
  later(minute)
  for (const request of requests) await emails.sent(request)
  await process.start()
  for (const request of requests) await eventually(() => emails.send(request), 30_000)
  const marker = anEmail()
  await emails.send(marker)
  await emails.sent(marker)
  for (const { to } of requests) expect(copies(to)).toHaveLength(1)
})
