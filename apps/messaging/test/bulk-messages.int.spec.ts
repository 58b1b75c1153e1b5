import { messagingEvents, organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, eventually, expectRefused, organisationUser } from '@sih/testing'
import { DataSource } from 'typeorm'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.service.startReplica()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

async function office(names: [string, string][]) {
  const organisationId = await messaging.organisation()
  const user = await messaging.member(organisationId)
  const people: Awaited<ReturnType<Messaging['candidate']>>[] = []
  for (const name of names) people.push(await messaging.candidate([organisationId], name))
  return { organisationId, user, people, ids: people.map(({ accountId }) => accountId) }
}

type Api = Awaited<ReturnType<typeof office>>['user']['api']
const done = (api: Api, bulkMessageId: string) =>
  eventually(async () => {
    const view = await api.openBulkMessage({ bulkMessageId, limit: 100 })
    expect(view.waiting).toBe(0)
    return view
  })

test('is one message to each, in the one conversation with them, with what was left open filled in', async () => {
  const { user, people, ids } = await office([
    ['Sam', 'Okafor'],
    ['Zoë', 'Ó Briain'],
  ])
  const { id: known } = await user.api.startThread({ candidateId: ids[0]!, body: 'Good morning' })
  const accepted = await user.api.sendBulkMessage({
    candidateIds: ids,
    body: 'Dear {{fullName}}, {{sender}}',
  })
  expect(accepted).toMatchObject({ total: 2, sent: 0, notSent: 0, waiting: 2 })
  const view = await done(user.api, accepted.id)
  expect(view).toMatchObject({ total: 2, sent: 2, notSent: 0 })
  expect(view.items.find(({ candidateId }) => candidateId === ids[0])!.threadId).toBe(known)
  const newest = async ({ api }: (typeof people)[0]) => {
    const [thread] = (await api.listThreads({})).items
    return (await api.listMessages({ threadId: thread!.id })).items.map(({ body }) => body)
  }
  expect(await newest(people[0]!)).toEqual(['Dear Sam Okafor, Anna Hughes', 'Good morning'])
  expect(await newest(people[1]!)).toEqual(['Dear Zoë Ó Briain, Anna Hughes'])
})

test('by several processes each candidate gets it once, and the record names who wrote it', async () => {
  const { user, people, ids } = await office(Array.from({ length: 30 }, (_, n) => [`Sam${n}`, 'Okafor']))
  const { id } = await user.api.sendBulkMessage({ candidateIds: ids, body: 'Hello' })
  expect((await done(user.api, id)).sent).toBe(30)
  for (const { api } of people) {
    const { items } = await api.listThreads({})
    expect(items.map(({ unread }) => unread)).toEqual([1])
  }
  const [accepted] = (await messaging.service.events(messagingEvents.bulkMessageAccepted)).slice(-1)
  const sent = (await messaging.service.events(messagingEvents.messageSent)).filter(({ data }) =>
    ids.includes(data.candidateId),
  )
  expect(sent).toHaveLength(30)
  for (const { actor, correlationId, causeId } of sent) {
    expect(actor).toEqual(accepted!.actor)
    expect([correlationId, causeId]).toEqual([accepted!.correlationId, accepted!.id])
  }
})

test('whom the organisation does not see gets nothing, and all such look the same', async () => {
  const { organisationId, user, ids } = await office([['Sam', 'Okafor']])
  const stranger = await messaging.candidate([await messaging.organisation()])
  const candidateIds = [...ids, stranger.accountId, newId()]
  const { id } = await user.api.sendBulkMessage({ candidateIds, body: 'Hello' })
  const view = await done(user.api, id)
  expect(view).toMatchObject({ sent: 1, notSent: 2 })
  for (const { candidateId, result, threadId } of view.items) {
    const seen = ids.includes(candidateId)
    expect([result, threadId === null]).toEqual([seen ? 'sent' : 'not_sent', !seen])
  }
  expect((await stranger.api.listThreads({})).items).toEqual([])
  const refused = await messaging.service.events(messagingEvents.bulkMessageNotSent)
  expect(refused.slice(-2).map(({ data }) => data.organisationId)).toEqual([organisationId, organisationId])
})

test('who has left the organisation by then writes nothing more in its name', async () => {
  const { organisationId, user, ids } = await office([['Sam', 'Okafor']])
  const { accountId } = user
  const fact = { organisationId, accountId, role: 'organisation_user' } as const
  await messaging.service.happened(organisationsEvents.memberRemoved, fact)
  const { id } = await user.api.sendBulkMessage({ candidateIds: ids, body: 'Hello' })
  expect(await done(user.api, id)).toMatchObject({ sent: 0, notSent: 1 })
})

test('repeated with its key it is accepted once', async () => {
  const { organisationId, user, people, ids } = await office([['Sam', 'Okafor']])
  const as = organisationUser(organisationId, user.accountId)
  const keyed = messaging.service.as(as, { idempotencyKey: newId() })
  const request = { candidateIds: ids, body: 'Once' }
  const answers = await Promise.all(Array.from({ length: 5 }, () => keyed.sendBulkMessage(request)))
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  await done(user.api, answers[0]!.id)
  const [thread] = (await people[0]!.api.listThreads({})).items
  expect((await people[0]!.api.listMessages({ threadId: thread!.id })).items).toHaveLength(1)
})

test('is refused with unknown placeholders, to nobody, to more than a thousand, and by candidates', async () => {
  const { user, ids } = await office([['Sam', 'Okafor']])
  const refused = (candidateIds: string[], body: string) =>
    expectRefused(user.api.sendBulkMessage({ candidateIds, body }), 'VALIDATION_FAILED')
  await refused(ids, 'Dear {{name}}')
  await refused([], 'Hello')
  await refused(Array.from({ length: 1_001 }, newId), 'Hello')
  await refused([ids[0]!, ids[0]!], 'Hello')
  const person = messaging.service.as(candidate())
  await expectRefused(person.sendBulkMessage({ candidateIds: ids, body: 'Hello' }), 'NOT_PERMITTED')
})

test('that of another organisation answers like a missing one', async () => {
  const { user, ids } = await office([['Sam', 'Okafor']])
  const { id } = await user.api.sendBulkMessage({ candidateIds: ids, body: 'Hello' })
  const stranger = messaging.service.as(organisationUser(await messaging.organisation()))
  for (const bulkMessageId of [id, newId()]) {
    await expectRefused(stranger.openBulkMessage({ bulkMessageId }), 'BULK_MESSAGE_NOT_FOUND')
  }
  await done(user.api, id)
})

test('the result is told in pages', async () => {
  const { user, ids } = await office([
    ['A', 'A'],
    ['B', 'B'],
    ['C', 'C'],
  ])
  const { id: bulkMessageId } = await user.api.sendBulkMessage({ candidateIds: ids, body: 'Hello' })
  await done(user.api, bulkMessageId)
  const first = await user.api.openBulkMessage({ bulkMessageId, limit: 2 })
  const rest = await user.api.openBulkMessage({ bulkMessageId, limit: 2, cursor: first.nextCursor! })
  expect([...first.items, ...rest.items].map(({ candidateId }) => candidateId)).toEqual(ids.toSorted())
  expect(rest.nextCursor).toBeNull()
})

test('workers whose transactions are killed half way leave nothing out and send nothing twice', async () => {
  const { user, people, ids } = await office(Array.from({ length: 40 }, (_, n) => [`Sam${n}`, 'Okafor']))
  const { id } = await user.api.sendBulkMessage({ candidateIds: ids, body: 'Hello' })
  const owner = await new DataSource({
    type: 'postgres',
    url: messaging.service.database.ownerUrl,
  }).initialize()
  const kills = `select pg_terminate_backend(pid) from pg_stat_activity
                 where application_name = 'messaging' and state <> 'idle' and datname = current_database()`
  const results = async () =>
    (
      await owner.query<{ count: number }[]>(
        `select count(*)::integer as count from bulk_recipient where bulk_message_id = $1 and result = 'sent'`,
        [id],
      )
    )[0]!.count
  for (let killed = 0, before = -1; killed < 5; killed += 1) {
    await eventually(async () => expect(await results()).toBeGreaterThan(before))
    before = await results()
    await owner.query(kills)
  }
  await owner.destroy()
  await eventually(
    async () => expect(await done(user.api, id)).toMatchObject({ sent: 40, notSent: 0 }),
    60_000,
  )
  for (const { api } of people)
    expect((await api.listThreads({})).items.map(({ unread }) => unread)).toEqual([1])
}, 120_000)
