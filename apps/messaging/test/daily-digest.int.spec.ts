import { messagingEvents } from '@sih/contracts'
import { eventually } from '@sih/testing'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.service.startReplica()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())
afterEach(() => messaging.service.clock.reset())

const daily = { preferences: [{ kind: 'new_message', email: 'daily' } as const] }
const digests = async (accountId: string) =>
  (await messaging.service.events(messagingEvents.digestQueued)).filter(
    ({ data }) => data.accountId === accountId,
  )
const dueAt = async (accountId: string) =>
  (
    await messaging.service.dataSource.query<{ due_at: Date }[]>(
      'select due_at from digest where account_id = $1',
      [accountId],
    )
  )[0]?.due_at.toISOString()

/** A candidate who wants one e-mail a day, and to whom something was written at this moment. */
async function writtenTo(at: string) {
  const conversation = await messaging.conversation()
  await conversation.person.api.changePreferences(daily)
  messaging.service.clock.set(at)
  await conversation.user.api.sendMessage({ threadId: conversation.threadId, body: '1' })
  return conversation
}

test.each([
  ['in summer', '2026-06-09T15:00:00Z', '2026-06-10T06:00:00.000Z'],
  ['early in the morning', '2026-06-09T05:59:00Z', '2026-06-09T06:00:00.000Z'],
  ['before the clocks go back', '2026-10-24T12:00:00Z', '2026-10-25T07:00:00.000Z'],
  ['before the clocks go forward', '2026-03-28T12:00:00Z', '2026-03-29T06:00:00.000Z'],
  ['just after seven', '2026-12-01T07:00:00Z', '2026-12-02T07:00:00.000Z'],
])('what happens %s is told at the next seven in the morning, UK time', async (_when, at, morning) => {
  const { person } = await writtenTo(at)
  expect(await dueAt(person.accountId)).toBe(morning)
})

test('many things are one e-mail, sent once by however many processes, with no word of them', async () => {
  const { user, person, threadId } = await writtenTo('2026-06-09T15:00:00Z')
  await user.api.sendMessage({ threadId, body: 'Come to room 7' })
  messaging.service.clock.set('2026-06-10T06:00:01Z')
  const mail = await eventually(() => {
    const received = messaging.mail.to(emailOf(person.accountId))
    expect(received).toHaveLength(1)
    return received[0]!.mail
  })
  expect(mail.subject).toBe('What is new in Step into Health')
  expect(mail.text).toContain('2 new messages')
  expect(mail.text! + mail.html).not.toMatch(/room 7|Leeds|Hughes/)
  const [digest, ...more] = await digests(person.accountId)
  expect([digest!.data.count, more]).toEqual([2, []])
  expect(digest!.actor.role).toBe('service')
  messaging.service.clock.set('2026-06-10T15:00:00Z')
  await user.api.sendMessage({ threadId, body: 'Next day' })
  messaging.service.clock.set('2026-06-11T06:00:01Z')
  await eventually(() => expect(messaging.mail.to(emailOf(person.accountId))).toHaveLength(2))
})

test('what was read by then, or is not wanted any more, is left out; nothing left is no e-mail', async () => {
  const read = await writtenTo('2026-06-09T15:00:00Z')
  const [notification] = (await read.person.api.listNotifications({})).items
  await read.person.api.readNotification({ notificationId: notification!.id })
  const off = await writtenTo('2026-06-09T15:00:00Z')
  await off.person.api.changePreferences({ preferences: [{ kind: 'new_message', email: 'off' }] })
  messaging.service.clock.set('2026-06-10T06:00:01Z')
  for (const { person } of [read, off]) {
    await eventually(async () => expect(await dueAt(person.accountId)).toBeUndefined())
    expect(await digests(person.accountId)).toEqual([])
  }
})
