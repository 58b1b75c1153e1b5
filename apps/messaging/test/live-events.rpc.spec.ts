import { messagingEvents } from '@sih/contracts'
import { anonymous } from '@sih/kernel'
import { eventually, expectRefused } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

test('who comes back is told what concerns them since, by kind and id', async () => {
  const { user, person, threadId } = await messaging.conversation()
  await eventually(async () => {
    expect((await person.api.openEventStream({ lastEventId: 0 })).events).not.toEqual([])
  })
  const { position, events } = await person.api.openEventStream({})
  expect(events).toEqual([])
  await user.api.writeNote({ threadId, body: 'Between us' })
  await user.api.sendMessage({ threadId, body: 'Good morning' })
  await user.api.markThreadRead({ threadId })
  const since = await eventually(async () => {
    const told = await person.api.openEventStream({ lastEventId: position })
    expect(told.events.at(-1)).toMatchObject({ kind: 'read' })
    return told
  })
  expect(since.events).toEqual([
    { number: expect.any(Number), kind: 'message', threadId },
    { number: expect.any(Number), kind: 'notification', notificationId: expect.any(String) },
    { number: expect.any(Number), kind: 'read', threadId },
  ])
  const kinds = (await user.api.openEventStream({ lastEventId: position })).events.map(({ kind }) => kind)
  expect(kinds).toEqual(['note', 'message', 'read'])
  const rest = await person.api.openEventStream({ lastEventId: since.events[1]!.number })
  expect(rest.events.map(({ kind }) => kind)).toEqual(['read'])
})

test('a place that this service never came to, or too far back, is told to be missed', async () => {
  const { person } = await messaging.conversation()
  const { position } = await person.api.openEventStream({})
  const ahead = await person.api.openEventStream({ lastEventId: position + 1_000_000 })
  expect(ahead).toMatchObject({ events: [], missed: true })
})

test('is put on record, and is not for people not signed in', async () => {
  const { person } = await messaging.conversation()
  await person.api.openEventStream({})
  const [last] = (await messaging.service.events(messagingEvents.eventsOpened)).slice(-1)
  expect(last).toMatchObject({ actor: { accountId: person.accountId }, data: { count: 0 } })
  await expectRefused(messaging.service.as(anonymous).openEventStream({}), 'NOT_PERMITTED')
})
