import { messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import fc from 'fast-check'
import { commitmentTo } from '../src/message/commitment.js'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

describe('what is written', () => {
  test.each([
    ['emoji and flags', '👩🏽‍⚕️🏴󠁧󠁢󠁷󠁬󠁳󠁿🫡 thank you'],
    ['right to left, with marks', 'שלום \u202bعالم\u202c \u200fok'],
    ['combining letters, not composed', 'Cafe\u0301 a\u030a'],
    ['Welsh', 'Bore da, Siôn. Ŵy ŷ'],
    ['line breaks and tabs as they were', '\n\n  first\r\n\tsecond\rthird  \n'],
    ['what looks like markup', '<script>alert("1")</script> & \'; drop table message; --'],
    ['characters beyond the basic plane and non-characters', '𝒳\u{10ffff}\ufffe\ufeff'],
  ])('comes back exactly: %s', async (_what, body) => {
    const { user, person, threadId } = await messaging.conversation()
    const sent = await person.api.sendMessage({ threadId, body })
    expect(sent.body).toBe(body)
    expect((await user.api.listMessages({ threadId })).items[0]!.body).toBe(body)
  })

  test('comes back exactly, whatever it is', async () => {
    const { user, person, threadId } = await messaging.conversation()
    const text = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 200 })
      .filter((body) => body.trim() !== '' && !/[^\P{Cc}\t\n\r]/u.test(body))
    await fc.assert(
      fc.asyncProperty(text, async (body) => {
        const { id } = await person.api.sendMessage({ threadId, body })
        const { items } = await user.api.listMessages({ threadId, limit: 1 })
        expect(items).toEqual([expect.objectContaining({ id, body })])
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['NUL', 'a\0b'],
    ['another control character', 'a\u0007b'],
    ['half a surrogate pair', 'a\ud83db'],
    ['nothing', ''],
    ['only white space', ' \n\t'],
    ['too much', 'x'.repeat(10_001)],
  ])('is refused, and nothing is kept: %s', async (_what, body) => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    await expectRefused(person.api.sendMessage({ threadId, body }), 'VALIDATION_FAILED')
    await expectRefused(person.api.startThread({ organisationId, body }), 'VALIDATION_FAILED')
    expect((await user.api.listMessages({ threadId })).items).toHaveLength(1)
  })

  test('is proved by what the audit log keeps, which tells nothing', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    const body = 'My number is 07700 900123 📱'
    const { id: messageId } = await user.api.sendMessage({ threadId, body })
    const events = await messaging.service.events(messagingEvents.messageSent)
    const event = events.find(({ data }) => data.messageId === messageId)!
    expect(event.actor).toMatchObject({ accountId: user.accountId, organisationId })
    expect(event.data).toEqual({
      threadId,
      candidateId: person.accountId,
      organisationId,
      messageId,
      from: 'organisation',
      commitment: expect.any(String),
      attachmentIds: [],
    })
    const [stored] = await messaging.service.dataSource.query<{ salt: Buffer; body: string }[]>(
      'select salt, body from message where id = $1',
      [messageId],
    )
    expect(stored!.salt).toHaveLength(32)
    expect(event.data.commitment).toBe(commitmentTo(stored!.salt, body))
  })

  test('is answered as the other side will see it', async () => {
    const { user, threadId } = await messaging.conversation()
    expect(await user.api.sendMessage({ threadId, body: 'Hello Sam' })).toEqual({
      id: expect.any(String),
      from: 'organisation',
      authorName: 'Anna Hughes',
      body: 'Hello Sam',
      sentAt: expect.any(String),
      seen: false,
      attachments: [],
    })
  })

  test('keeps its order when many write at once', async () => {
    const { user, person, threadId } = await messaging.conversation()
    const bodies = Array.from({ length: 20 }, (_, n) => `${n}`)
    const sent = await Promise.all(
      bodies.map((body, n) => (n % 2 ? user : person).api.sendMessage({ threadId, body })),
    )
    const rows = await messaging.service.dataSource.query<{ number: number }[]>(
      'select number from message where thread_id = $1 order by number',
      [threadId],
    )
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, n) => n + 1))
    expect(new Set(sent.map(({ id }) => id)).size).toBe(20)
    expect((await user.api.listThreads({})).items[0]!.unread).toBe(11)
    expect((await person.api.listThreads({})).items[0]!.unread).toBe(10)
  })
})

describe('reading', () => {
  test('goes from the newest back, page by page', async () => {
    const { user, person, threadId } = await messaging.conversation()
    for (const body of ['2', '3', '4', '5']) await person.api.sendMessage({ threadId, body })
    const first = await user.api.listMessages({ threadId, limit: 2 })
    await person.api.sendMessage({ threadId, body: 'written meanwhile' })
    const second = await user.api.listMessages({ threadId, limit: 2, cursor: first.nextCursor! })
    const third = await user.api.listMessages({ threadId, limit: 2, cursor: second.nextCursor! })
    expect([first, second, third].map(({ items }) => items.map(({ body }) => body))).toEqual([
      ['5', '4'],
      ['3', '2'],
      ['Hello'],
    ])
    expect(third.nextCursor).toBeNull()
  })

  test('is put on record with the messages it disclosed, and marks nothing as read', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    const { items } = await user.api.listMessages({ threadId })
    const [last] = (await messaging.service.events(messagingEvents.messagesRead)).slice(-1)
    expect(last).toMatchObject({
      actor: { accountId: user.accountId, organisationId },
      data: {
        threadId,
        candidateId: person.accountId,
        organisationId,
        messageIds: items.map(({ id }) => id),
      },
    })
    expect((await user.api.listThreads({})).items[0]!.unread).toBe(1)
    expect((await person.api.listMessages({ threadId })).items[0]!.seen).toBe(false)
  })

  test('is marked by each person for themself; one of the organisation is enough for "seen"', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    const colleague = await messaging.member(organisationId, ['Ben', 'Price'])
    const unread = async () => [
      (await user.api.listThreads({})).items[0]!.unread,
      (await colleague.api.listThreads({})).items[0]!.unread,
    ]
    const seen = async () =>
      (await person.api.listMessages({ threadId })).items.map((message) => message.seen)
    await person.api.sendMessage({ threadId, body: 'Are you there?' })
    expect([await unread(), await seen()]).toEqual([
      [2, 2],
      [false, false],
    ])

    await colleague.api.markThreadRead({ threadId })
    expect([await unread(), await seen()]).toEqual([
      [2, 0],
      [true, true],
    ])

    await person.api.sendMessage({ threadId, body: 'Hello?' })
    expect([await unread(), await seen()]).toEqual([
      [3, 1],
      [false, true, true],
    ])
    const events = await messaging.service.events(messagingEvents.threadMarkedRead)
    expect(events.at(-1)).toMatchObject({
      actor: { accountId: colleague.accountId },
      data: { threadId, candidateId: person.accountId, organisationId },
    })
  })

  test('by the candidate is seen by the organisation, by whoever of it wrote', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    const colleague = await messaging.member(organisationId, ['Ben', 'Price'])
    await user.api.sendMessage({ threadId, body: 'Welcome' })
    await person.api.markThreadRead({ threadId })
    await user.api.sendMessage({ threadId, body: 'One more thing' })
    const { items } = await colleague.api.listMessages({ threadId })
    expect(items.map(({ body, seen }) => [body, seen])).toEqual([
      ['One more thing', false],
      ['Welcome', true],
      ['Hello', false],
    ])
  })

  test('somebody who joins later finds unread only what no colleague has read', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    await user.api.markThreadRead({ threadId })
    await user.api.sendMessage({ threadId, body: 'Welcome' })
    await person.api.sendMessage({ threadId, body: 'Thank you' })
    const newcomer = await messaging.member(organisationId, ['Cara', 'Lloyd'])
    const { items } = await newcomer.api.listThreads({})
    expect(items.map(({ id, unread }) => [id, unread])).toEqual([[threadId, 1]])
  })

  test('an author who is not known is shown by the side they wrote for', async () => {
    const { user, person, threadId } = await messaging.conversation()
    await user.api.sendMessage({ threadId, body: 'Welcome' })
    await messaging.service.dataSource.query('delete from contact where account_id = any($1)', [
      [user.accountId, person.accountId],
    ])
    const { items } = await person.api.listMessages({ threadId })
    expect(items.map(({ authorName }) => authorName)).toEqual([
      'Leeds Teaching Hospitals NHS Trust',
      'Candidate',
    ])
  })
})

test('a conversation of others answers like one that does not exist', async () => {
  const { threadId } = await messaging.conversation()
  const other = await messaging.conversation()
  for (const { api } of [other.user, other.person]) {
    for (const id of [threadId, newId()]) {
      await expectRefused(api.listMessages({ threadId: id }), 'THREAD_NOT_FOUND')
      await expectRefused(api.sendMessage({ threadId: id, body: 'Let me in' }), 'THREAD_NOT_FOUND')
      await expectRefused(api.markThreadRead({ threadId: id }), 'THREAD_NOT_FOUND')
    }
  }
})
