import { messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, candidate, expectRefused, programmeStaff } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

describe('starting a conversation', () => {
  test('an organisation writes to a candidate, and both see the same conversation', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const started = await user.api.startThread({ candidateId: person.accountId, body: 'Good morning Sam' })
    expect(started).toEqual({
      id: expect.any(String),
      candidateId: person.accountId,
      organisationId,
      withName: 'Sam Okafor',
      unread: 0,
      unanswered: false,
      archived: false,
      assigneeId: null,
      assigneeName: null,
      lastMessageAt: expect.any(String),
      answerBy: null,
      overdue: false,
    })
    expect((await user.api.listThreads({})).items).toEqual([started])
    expect((await person.api.listThreads({})).items).toEqual([
      { ...started, withName: 'Leeds Teaching Hospitals NHS Trust', unread: 1, unanswered: true },
    ])
  })

  test('a candidate writes to an organisation, and every user of it sees the same conversation', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const colleague = await messaging.member(organisationId, ['Ben', 'Price'])
    const started = await person.api.startThread({ organisationId, body: 'Hello, I am a nurse' })
    for (const { api } of [user, colleague]) {
      const { items } = await api.listThreads({})
      expect(items).toMatchObject([{ id: started.id, withName: 'Sam Okafor', unread: 1, unanswered: true }])
      const messages = await api.listMessages({ threadId: started.id })
      expect(messages.items.map(({ body }) => body)).toEqual(['Hello, I am a nurse'])
    }
  })

  test('starting again, from whichever side, continues the one there is', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const colleague = await messaging.member(organisationId, ['Ben', 'Price'])
    const first = await user.api.startThread({ candidateId: person.accountId, body: '1' })
    const second = await person.api.startThread({ organisationId, body: '2' })
    const third = await colleague.api.startThread({ candidateId: person.accountId, body: '3' })
    expect([second.id, third.id]).toEqual([first.id, first.id])
    const { items } = await person.api.listMessages({ threadId: first.id })
    expect(items.map(({ body, from, authorName }) => [body, from, authorName])).toEqual([
      ['3', 'organisation', 'Ben Price'],
      ['2', 'candidate', 'Sam Okafor'],
      ['1', 'organisation', 'Anna Hughes'],
    ])
  })

  test('started by many at the same time it is one conversation, with every message in it', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const bodies = Array.from({ length: 12 }, (_, n) => `message ${n}`)
    const started = await Promise.all(
      bodies.map((body, n) =>
        n % 2 === 0
          ? user.api.startThread({ candidateId: person.accountId, body })
          : person.api.startThread({ organisationId, body }),
      ),
    )
    expect(new Set(started.map(({ id }) => id)).size).toBe(1)
    const { items } = await person.api.listMessages({ threadId: started[0]!.id })
    expect(items.map(({ body }) => body).sort()).toEqual([...bodies].sort())
    expect((await person.api.listThreads({})).items[0]!.unread).toBe(6)
    const events = await messaging.service.events(messagingEvents.threadStarted)
    expect(events.filter(({ data }) => data.threadId === started[0]!.id)).toHaveLength(1)
  })

  test('a candidate who is not interested is not found, like one who does not exist', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    const stranger = await messaging.candidate([await messaging.organisation()])
    for (const candidateId of [stranger.accountId, newId()]) {
      await expectRefused(user.api.startThread({ candidateId, body: 'Hello' }), 'CANDIDATE_NOT_FOUND')
    }
  })

  test('an organisation that was not picked is not found, like one that does not exist', async () => {
    const person = await messaging.candidate([])
    const known = await messaging.organisation()
    for (const organisationId of [known, newId()]) {
      await expectRefused(person.api.startThread({ organisationId, body: 'Hello' }), 'ORGANISATION_NOT_FOUND')
    }
  })

  test('each side names the other, and nothing else', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const both = { candidateId: person.accountId, organisationId, body: 'Hello' }
    const fields = [
      await expectRefused(user.api.startThread({ organisationId, body: 'Hello' }), 'VALIDATION_FAILED'),
      await expectRefused(user.api.startThread(both), 'VALIDATION_FAILED'),
      await expectRefused(
        person.api.startThread({ candidateId: person.accountId, body: '?' }),
        'VALIDATION_FAILED',
      ),
      await expectRefused(person.api.startThread(both), 'VALIDATION_FAILED'),
    ]
    expect(fields.map(([field]) => field!.field)).toEqual([
      'candidateId',
      'candidateId',
      'organisationId',
      'organisationId',
    ])
  })

  test('the same request repeated with its key is carried out once', async () => {
    const { organisationId, person } = await messaging.pair()
    const keyed = messaging.service.as(candidate(person.accountId), { idempotencyKey: newId() })
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => keyed.startThread({ organisationId, body: 'Once' })),
    )
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect((await person.api.listMessages({ threadId: answers[0]!.id })).items).toHaveLength(1)
  })

  test('is put on record without anything personal', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const before = (await messaging.service.events()).length
    const { id: threadId } = await user.api.startThread({ candidateId: person.accountId, body: 'Our secret' })
    // E-mails of the other tests may just be leaving.
    const events = (await messaging.service.events())
      .slice(before)
      .filter(({ type }) => !type.includes('.email-'))
    const thread = { threadId, candidateId: person.accountId, organisationId }
    expect(events.slice(0, 3).map(({ type, data }) => [type, data])).toEqual([
      ['evt.messaging.thread-started.v1', thread],
      [
        'evt.messaging.message-sent.v1',
        {
          ...thread,
          messageId: expect.any(String),
          from: 'organisation',
          commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
          attachmentIds: [],
        },
      ],
      [
        'evt.messaging.notified.v1',
        {
          notificationId: expect.any(String),
          accountId: person.accountId,
          kind: 'new_message',
          organisationId,
        },
      ],
    ])
    expect(events[0]!.actor).toMatchObject({ accountId: user.accountId, organisationId })
    expect(events.slice(1, 3).every(({ causeId }) => causeId === events[0]!.id)).toBe(true)
    expect(JSON.stringify(events)).not.toMatch(/secret|Okafor|Hughes|@/i)
  })
})

test.each([
  ['programme staff', programmeStaff()],
  ['an auditor', auditor()],
])('%s has no part in conversations', async (_who, principal) => {
  const api = messaging.service.as(principal)
  const threadId = newId()
  await expectRefused(api.listThreads({}), 'NOT_PERMITTED')
  await expectRefused(api.startThread({ candidateId: newId(), body: 'Hello' }), 'NOT_PERMITTED')
  await expectRefused(api.listMessages({ threadId }), 'NOT_PERMITTED')
  await expectRefused(api.sendMessage({ threadId, body: 'Hello' }), 'NOT_PERMITTED')
  await expectRefused(api.markThreadRead({ threadId }), 'NOT_PERMITTED')
})
