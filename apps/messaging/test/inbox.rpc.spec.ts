import { messagingEvents } from '@sih/contracts'
import { expectRefused, organisationUser } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

describe('the list of conversations', () => {
  test('has the unread first, then the newest, and pages without gap or repeat', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    const threads: string[] = []
    for (let n = 0; n < 7; n += 1) {
      const person = await messaging.candidate([organisationId], [`Sam${n}`, 'Okafor'])
      threads.push((await person.api.startThread({ organisationId, body: `Hello ${n}` })).id)
    }
    for (const n of [1, 4, 6]) await user.api.markThreadRead({ threadId: threads[n]! })
    const expected = [5, 3, 2, 0, 6, 4, 1].map((n) => threads[n])

    const listed: string[] = []
    let cursor: string | undefined
    do {
      const page = await user.api.listThreads({ limit: 2, cursor })
      listed.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(listed).toEqual(expected)
  })

  test('puts a conversation first when something new is written in it', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    const people = [await messaging.candidate([organisationId]), await messaging.candidate([organisationId])]
    const started = await Promise.all(
      people.map(({ accountId }) => user.api.startThread({ candidateId: accountId, body: 'Hello' })),
    )
    await people[0]!.api.sendMessage({ threadId: started[0]!.id, body: 'Thank you' })
    const { items } = await user.api.listThreads({})
    expect(items.map(({ id, unread }) => [id, unread])).toEqual([
      [started[0]!.id, 1],
      [started[1]!.id, 0],
    ])
  })

  test('shows nothing of other organisations or candidates', async () => {
    const { person } = await messaging.pair()
    const other = await messaging.pair()
    await other.user.api.startThread({ candidateId: other.person.accountId, body: 'Hello' })
    expect((await person.api.listThreads({})).items).toEqual([])
    const stranger = await messaging.member(await messaging.organisation())
    expect((await stranger.api.listThreads({})).items).toEqual([])
  })

  test('a person in two organisations sees those of the one they act for', async () => {
    const { organisationId, person } = await messaging.pair()
    const elsewhere = await messaging.organisation()
    const { accountId } = await messaging.member(elsewhere)
    await person.api.startThread({ organisationId, body: 'Hello' })
    const acting = messaging.service.as(organisationUser(elsewhere, accountId))
    expect((await acting.listThreads({})).items).toEqual([])
  })

  test('is put on record with the conversations and candidates it disclosed', async () => {
    const { user, person } = await messaging.pair()
    const { id } = await user.api.startThread({ candidateId: person.accountId, body: 'Hello' })
    await user.api.listThreads({})
    const [last] = (await messaging.service.events(messagingEvents.threadsListed)).slice(-1)
    expect(last).toMatchObject({
      actor: { accountId: user.accountId },
      data: { threadIds: [id], candidateIds: [person.accountId] },
    })
  })

  test('refuses a cursor that no list hands out, and takes a made-up place for a place', async () => {
    const { organisationId, person } = await messaging.pair()
    const { id: threadId } = await person.api.startThread({ organisationId, body: 'Hello' })
    const forged = (...keys: unknown[]) => Buffer.from(JSON.stringify(keys)).toString('base64url')
    for (const cursor of [
      'x',
      '',
      forged(1, 2, 3),
      forged(1),
      forged('1', '2026-01-01T00:00:00Z', threadId),
    ]) {
      await expectRefused(person.api.listThreads({ cursor }), 'VALIDATION_FAILED')
    }
    await expectRefused(person.api.listMessages({ threadId, cursor: forged('1') }), 'VALIDATION_FAILED')
    const { MAX_SAFE_INTEGER, MIN_SAFE_INTEGER } = Number
    for (const [number, at, found] of [
      [MAX_SAFE_INTEGER, '9999-12-31T23:59:59Z', 1],
      [MIN_SAFE_INTEGER, '0001-01-01T00:00:00Z', 0],
    ] as const) {
      const threads = await person.api.listThreads({ cursor: forged(number, at, threadId) })
      expect(threads.items).toHaveLength(found)
      const messages = await person.api.listMessages({ threadId, cursor: forged(number) })
      expect(messages.items).toHaveLength(found)
    }
  })
})
