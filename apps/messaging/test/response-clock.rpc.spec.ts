import { candidatesEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())
beforeEach(() => messaging.service.clock.set(thursday))
afterEach(() => messaging.service.clock.reset())

const thursday = '2026-11-26T10:00:00.000Z'
const friday = '2026-11-27T10:00:00.000Z'
const afterwards = '2026-12-04T00:00:00.000Z'

const happenedTo = async (candidateId: string) =>
  (await messaging.service.events<Record<string, unknown>>())
    .filter(({ type, data }) => /response-(?!s)/.test(type) && data['candidateId'] === candidateId)
    .map(({ type, data }): Record<string, unknown> => ({ type: type.split('.')[2]!, ...data }))
const typesOf = async (candidateId: string) => (await happenedTo(candidateId)).map(({ type }) => type)

describe('a candidate waits for an answer', () => {
  test('from the moment the interest is made known, until the fifth working day ends in the United Kingdom', async () => {
    const { user, person } = await messaging.pair()
    const { items } = await user.api.listResponses({})
    expect(items).toEqual([
      {
        id: expect.any(String),
        candidateId: person.accountId,
        candidateName: 'Sam Okafor',
        threadId: null,
        cause: 'interest',
        since: thursday,
        openedAt: null,
        answerBy: '2026-12-03',
        overdue: false,
      },
    ])
    expect(await happenedTo(person.accountId)).toEqual([
      expect.objectContaining({
        type: 'response-due',
        responseId: items[0]!.id,
        answerBy: '2026-12-04T00:00:00.000Z',
        escalateAt: '2026-12-11T00:00:00.000Z',
        ending: null,
      }),
    ])
  })

  test('of the organisation, whose every user sees until when; the candidate is not told', async () => {
    const { user, person, threadId, organisationId } = await messaging.conversation()
    const colleague = await messaging.member(organisationId, ['Priya', 'Shah'])
    for (const { api } of [user, colleague]) {
      const [line] = (await api.listThreads({})).items
      expect(line).toMatchObject({ id: threadId, answerBy: '2026-12-03', overdue: false })
      expect(await api.openThread({ threadId })).toMatchObject({ answerBy: '2026-12-03', overdue: false })
    }
    expect((await person.api.listThreads({})).items[0]).toMatchObject({ answerBy: null, overdue: false })
    expect((await person.api.listThreads({ overdue: true })).items).toEqual([])
  })

  test('since the first of what is not answered, until anybody of the organisation writes', async () => {
    const { user, person, threadId } = await messaging.conversation()
    await user.api.sendMessage({ threadId, body: 'Good morning' })
    expect((await user.api.listResponses({})).items).toEqual([])
    expect(await user.api.openThread({ threadId })).toMatchObject({ answerBy: null, overdue: false })
    messaging.service.clock.set(friday)
    await person.api.sendMessage({ threadId, body: 'When could I come?' })
    messaging.service.clock.set('2026-12-01T10:00:00.000Z')
    await person.api.sendMessage({ threadId, body: 'Hello?' })
    const [waiting] = (await user.api.listResponses({})).items
    expect(waiting).toMatchObject({ cause: 'message', threadId, since: friday, answerBy: '2026-12-04' })
    await user.api.sendMessage({ threadId, body: 'Sorry!' })
    const told = await happenedTo(person.accountId)
    expect(told.map(({ type }) => type)).toEqual([
      'response-due',
      'response-given',
      'response-due',
      'response-given',
    ])
    expect(told[3]).toMatchObject({
      responseId: waiting!.id,
      cause: 'message',
      since: friday,
      openedAt: '2026-12-01T10:00:00.000Z',
      endedAt: '2026-12-01T10:00:00.000Z',
      ending: 'answered',
    })
  })

  test.each(['the profile is opened', 'the conversation is read'])(
    'and it is kept when %s first',
    async (what) => {
      const { user, person, threadId, organisationId } = await messaging.conversation()
      const look = () =>
        what === 'the conversation is read'
          ? user.api.markThreadRead({ threadId })
          : messaging.service.happened(candidatesEvents.profileOpened, {
              candidateId: person.accountId,
              organisationId,
            })
      await messaging.service.happened(candidatesEvents.profileOpened, {
        candidateId: person.accountId,
        organisationId: null,
      })
      messaging.service.clock.set(friday)
      await look()
      messaging.service.clock.set('2026-12-01T10:00:00.000Z')
      await look()
      expect((await user.api.listResponses({})).items[0]).toMatchObject({ openedAt: friday })
      expect(await typesOf(person.accountId)).toEqual(['response-due', 'response-opened'])
    },
  )

  test('no longer once the interest is withdrawn; a new one begins to wait anew', async () => {
    const { user, person, organisationId } = await messaging.pair()
    await messaging.withdraw(person.accountId, organisationId)
    expect((await user.api.listResponses({})).items).toEqual([])
    messaging.service.clock.set(friday)
    await messaging.deliver(person.accountId, organisationId)
    expect((await user.api.listResponses({})).items).toMatchObject([
      { since: friday, answerBy: '2026-12-04' },
    ])
    expect(await typesOf(person.accountId)).toEqual(['response-due', 'response-excused', 'response-due'])
  })

  test('not while the organisation does not see the profile, and then with the whole time again', async () => {
    const { user, person, organisationId } = await messaging.conversation()
    await messaging.show(person.accountId, organisationId, false)
    expect(await user.api.countResponses({})).toEqual({ waiting: 0, overdue: 0 })
    messaging.service.clock.set(friday)
    await messaging.show(person.accountId, organisationId, true)
    const told = await happenedTo(person.accountId)
    expect(told.map(({ type }) => type)).toEqual(['response-due', 'response-excused', 'response-due'])
    expect(told[1]).toMatchObject({ ending: 'excused', endedAt: thursday, openedAt: null })
    expect(told[2]).toMatchObject({ cause: 'interest', since: friday, answerBy: '2026-12-05T00:00:00.000Z' })
    expect(told[2]!['responseId']).not.toBe(told[0]!['responseId'])
  })

  test('not, if what is hidden and shown again was answered', async () => {
    const { user, person, organisationId, threadId } = await messaging.conversation()
    await user.api.sendMessage({ threadId, body: 'Good morning' })
    await messaging.show(person.accountId, organisationId, false)
    await messaging.show(person.accountId, organisationId, true)
    expect(await typesOf(person.accountId)).toEqual(['response-due', 'response-given'])
  })
})

describe('what is overdue', () => {
  test('is listed and counted, the longest first, page by page', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    const threadIds: string[] = []
    for (const day of ['23', '24', '25']) {
      messaging.service.clock.set(`2026-11-${day}T10:00:00.000Z`)
      const person = await messaging.candidate([organisationId])
      threadIds.push((await person.api.startThread({ organisationId, body: 'Hello' })).id)
    }
    await messaging.candidate([organisationId])
    messaging.service.clock.set('2026-12-02T12:00:00.000Z')
    const listed: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await user.api.listThreads({
        overdue: true,
        limit: 1,
        ...(cursor ? { cursor } : {}),
      })
      listed.push(...page.items.map(({ id }) => id))
      cursor = page.nextCursor
    } while (cursor)
    expect(listed).toEqual(threadIds.slice(0, 2))
    expect(await user.api.countThreads({})).toMatchObject({ unanswered: 3, overdue: 2 })
    expect(await user.api.countResponses({})).toEqual({ waiting: 4, overdue: 2 })
    const first = await user.api.listResponses({ limit: 3 })
    const rest = await user.api.listResponses({ limit: 3, cursor: first.nextCursor! })
    expect([...first.items, ...rest.items].map(({ answerBy }) => answerBy)).toEqual([
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
      '2026-12-02',
    ])
    const overdue = await user.api.listResponses({ overdue: true })
    expect(overdue.items.map(({ threadId }) => threadId)).toEqual(threadIds.slice(0, 2))
    const archived = threadIds[0]!
    await user.api.archiveThread({ threadId: archived, archived: true })
    expect((await user.api.listThreads({ overdue: true, folder: 'archived' })).items).toMatchObject([
      { id: archived, overdue: true },
    ])
    expect(await user.api.countThreads({})).toMatchObject({ overdue: 1 })
  })

  test('is so from the midnight on with which the day to answer by has ended', async () => {
    const { user, threadId } = await messaging.conversation()
    messaging.service.clock.set(new Date(Date.parse(afterwards) - 1))
    expect(await user.api.openThread({ threadId })).toMatchObject({ overdue: false })
    messaging.service.clock.set(afterwards)
    expect(await user.api.openThread({ threadId })).toMatchObject({ overdue: true, answerBy: '2026-12-03' })
  })

  test('is found by words of the conversation as well', async () => {
    const { user, person, threadId } = await messaging.conversation()
    await person.api.sendMessage({ threadId, body: 'About the apprenticeship' })
    messaging.service.clock.set(afterwards)
    const search = (words: string) => user.api.listThreads({ overdue: true, search: words, limit: 1 })
    expect((await search('apprenti')).items).toMatchObject([{ id: threadId }])
    expect((await search('placement')).items).toEqual([])
  })

  test('is nobody else’s to see: another organisation, or one without access, finds nothing', async () => {
    const { user, organisationId } = await messaging.conversation()
    const stranger = await messaging.member(await messaging.organisation())
    messaging.service.clock.set(afterwards)
    expect((await stranger.api.listResponses({})).items).toEqual([])
    expect((await stranger.api.listThreads({ overdue: true })).items).toEqual([])
    await messaging.loseAccess(organisationId)
    expect((await user.api.listResponses({})).items).toEqual([])
    expect((await user.api.listThreads({ overdue: true })).items).toEqual([])
    expect(await user.api.countThreads({})).toMatchObject({ overdue: 0 })
  })

  test('is no cursor of another list', async () => {
    const { user } = await messaging.conversation()
    const cursor = Buffer.from(JSON.stringify([1, thursday, newId()])).toString('base64url')
    await expectRefused(user.api.listThreads({ overdue: true, cursor }), 'VALIDATION_FAILED')
  })
})
