import { messagingEvents, messagingRpc, type EventContract, type EventsSoFar } from '@sih/contracts'
import { natsOptions } from '@sih/journal'
import { newId } from '@sih/kernel'
import { eventually } from '@sih/testing'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { EventStream, PassingJournal } from './event-stream.js'
import { TestGateway } from './start-gateway.js'

let gateway: TestGateway
let nats: NatsConnection
let journal: PassingJournal
beforeAll(async () => {
  gateway = await TestGateway.start()
  nats = await connect(natsOptions(gateway.service.nats.urls.messaging, 'messaging'))
  journal = new PassingJournal(nats)
})
beforeEach(() =>
  gateway.others.answer(messagingRpc.openEventStream, () => ({
    position: journal.number,
    events: [],
    missed: false,
  })),
)
afterAll(async () => {
  await nats?.close()
  await gateway?.stop()
})

const contract = (name: keyof typeof messagingEvents) => messagingEvents[name] as EventContract<never>
const soFar = (answer: Partial<EventsSoFar>) =>
  gateway.others.answer(messagingRpc.openEventStream, () => ({
    position: journal.number,
    events: [],
    missed: false,
    ...answer,
  }))

async function listening(
  role: 'candidate' | 'organisation_user' = 'candidate',
  at = gateway.service.running,
) {
  const account = await gateway.opened(role)
  const { accessToken } = await gateway.signIn(account.email)
  const { stream, response } = await EventStream.open(at.url, accessToken)
  return { ...account, accessToken, stream, response }
}

const thread = (candidateId: string, organisationId: string) => ({
  threadId: newId(),
  candidateId,
  organisationId,
})
const message = (pair: object) =>
  [
    contract('messageSent'),
    { ...pair, messageId: newId(), from: 'candidate', commitment: 'a'.repeat(64) },
  ] as [EventContract<never>, object]

test('an event reaches both sides and nobody else, at every gateway, with ids and kinds only', async () => {
  const second = await gateway.service.startReplica()
  const person = await listening()
  const user = await listening('organisation_user', second)
  const strangers = [await listening(), await listening('organisation_user', second)]
  expect(person.response.headers.get('content-type')).toBe('text/event-stream')
  expect(person.response.headers.get('cache-control')).toBe('no-store')
  const pair = thread(person.id, user.organisationId!)
  const [number] = await journal.pass(message(pair))
  const expected = { id: `${number}`, event: 'message', data: { kind: 'message', threadId: pair.threadId } }
  for (const { stream } of [person, user]) await eventually(() => expect(stream.events).toEqual([expected]))
  for (const { stream } of strangers) expect(stream.events).toEqual([])
  for (const { stream } of [person, user, ...strangers]) stream.close()
})

test('notes, assignments and the archive of an organisation are not told to the candidate', async () => {
  const person = await listening()
  const user = await listening('organisation_user')
  const pair = thread(person.id, user.organisationId!)
  const actor = { organisationId: user.organisationId! }
  await journal.pass(
    [contract('noteWritten'), { ...pair, noteId: newId(), mentionedIds: [], commitment: 'a' }, actor],
    [contract('threadAssigned'), { ...pair, accountId: null }, actor],
    [contract('threadArchived'), pair, actor],
    [contract('threadMarkedRead'), pair, actor],
    [contract('threadArchived'), pair, { accountId: person.id }],
    [contract('threadMarkedRead'), pair, { accountId: person.id }],
  )
  const kinds = ({ stream }: typeof person) => stream.events.map(({ event }) => event)
  await eventually(() => expect(kinds(user)).toEqual(['note', 'assigned', 'archived', 'read']))
  await eventually(() => expect(kinds(person)).toEqual(['read', 'archived', 'read']))
})

test('a notification is told to its person, in the organisation that it is about', async () => {
  const user = await listening('organisation_user')
  const fact = { notificationId: newId(), accountId: user.id, kind: 'new_message' }
  await journal.pass(
    [contract('notified'), { ...fact, notificationId: newId(), organisationId: newId() }],
    [contract('notified'), { ...fact, organisationId: user.organisationId }],
  )
  const data = { kind: 'notification', notificationId: fact.notificationId }
  await eventually(() => expect(user.stream.events.map((event) => event.data)).toEqual([data]))
})

test('who comes back is told what they have missed, once and in order', async () => {
  const { accessToken, id } = await listening()
  const at = journal.number
  await soFar({
    position: at + 5,
    events: [
      { number: at + 2, kind: 'read', threadId: newId() },
      { number: at + 4, kind: 'message', threadId: newId() },
    ],
  })
  const { url } = gateway.service.running
  const { stream } = await EventStream.open(url, accessToken, { 'last-event-id': `${at}` })
  await eventually(() => expect(stream.events).toHaveLength(2))
  const pair = thread(id, newId())
  await journal.pass(message(pair), message(pair), message(pair), message(pair), message(pair), message(pair))
  await eventually(() => expect(stream.events).toHaveLength(3))
  expect(stream.events.map((event) => Number(event.id) - at)).toEqual([2, 4, 6])
  const [asked] = gateway.others.requestsTo(messagingRpc.openEventStream).slice(-1)
  expect(asked!.data).toEqual({ lastEventId: at })
})

test('who was away for too long is told to load everything again', async () => {
  const { accessToken } = await listening()
  await soFar({ missed: true })
  const { stream } = await EventStream.open(gateway.service.running.url, accessToken, {
    'last-event-id': '0',
  })
  await eventually(() => expect(stream.events).toEqual([{ event: 'missed', data: {} }]))
})

test('a stream that would leave something out ends instead', async () => {
  const { stream } = await listening()
  journal.number += 1
  await journal.passOther()
  await stream.over
  expect(stream.events).toEqual([])
})

test('a stream to which nothing passes any more ends once it is announced that there was something', async () => {
  const { stream } = await listening()
  const announced = { number: journal.number + 1, head: '00', at: new Date().toISOString() }
  await gateway.others.say('head.messaging', announced)
  await stream.over
})

test('ends when the session ends', async () => {
  const { accessToken, stream } = await listening()
  const other = await listening()
  await gateway.call('POST', '/api/v1/auth/logout', { token: accessToken, body: {} })
  await stream.over
  expect(other.stream.heard.length).toBeGreaterThan(0)
  other.stream.close()
})

test('is for auditors too; it is refused without a sign-in, and with an id that no stream gave', async () => {
  const { url } = gateway.service.running
  const opened = (token: string, headers = {}) => EventStream.open(url, token, headers)
  const auditors = await opened(await gateway.tokenOf('auditor'))
  expect(auditors.response.status).toBe(200)
  auditors.stream.close()
  expect((await opened('nobody')).response.status).toBe(401)
  const token = await gateway.tokenOf()
  expect((await opened(token, { 'last-event-id': 'x' })).response.status).toBe(422)
  await gateway.others.refuse(messagingRpc.openEventStream, 'SERVICE_UNAVAILABLE')
  expect((await opened(token)).response.status).toBe(503)
})

test('of one session only so many are open: the oldest makes way', async () => {
  const { accessToken, stream } = await listening()
  const { url } = gateway.service.running
  const others = await Promise.all(Array.from({ length: 6 }, () => EventStream.open(url, accessToken)))
  await stream.over
  for (const other of others) other.stream.close()
})
