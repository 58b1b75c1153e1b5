import { messagingEvents, organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

type Person = Awaited<ReturnType<Messaging['member']>>
type Folder = 'inbox' | 'unanswered' | 'assigned' | 'archived'

const listed = async ({ api }: Person, folder?: Folder) =>
  (await api.listThreads({ folder })).items.map(({ id }) => id)

async function withColleague() {
  const conversation = await messaging.conversation()
  const colleague = await messaging.member(conversation.organisationId, ['Ben', 'Price'])
  return { ...conversation, colleague }
}

describe('archiving', () => {
  test('takes a conversation out of the lists of everybody of the side, and of nobody else', async () => {
    const { user, colleague, person, threadId } = await withColleague()
    await user.api.archiveThread({ threadId, archived: true })
    for (const one of [user, colleague]) {
      expect(await listed(one)).toEqual([])
      expect(await listed(one, 'unanswered')).toEqual([])
      expect((await one.api.listThreads({ folder: 'archived' })).items).toEqual([
        expect.objectContaining({ id: threadId, archived: true }),
      ])
    }
    expect((await person.api.listThreads({})).items).toEqual([
      expect.objectContaining({ id: threadId, archived: false }),
    ])
    await user.api.archiveThread({ threadId, archived: false })
    expect(await listed(colleague)).toEqual([threadId])
  })

  test.each(['person', 'colleague'] as const)('ends with a new message, here of the %s', async (who) => {
    const people = await withColleague()
    const { user, person, threadId } = people
    await user.api.archiveThread({ threadId, archived: true })
    await person.api.archiveThread({ threadId, archived: true })
    await people[who].api.sendMessage({ threadId, body: 'One more thing' })
    expect([await listed(user), await listed(person)]).toEqual([[threadId], [threadId]])
    expect([await listed(user, 'archived'), await listed(person, 'archived')]).toEqual([[], []])
  })

  test('holds for those who join later', async () => {
    const { organisationId, user, threadId } = await messaging.conversation()
    await user.api.archiveThread({ threadId, archived: true })
    expect(await listed(await messaging.member(organisationId), 'archived')).toEqual([threadId])
  })
})

describe('assigning', () => {
  test('is seen by all colleagues, told to the assignee, and unknown to the candidate', async () => {
    const { organisationId, user, colleague, person, threadId } = await withColleague()
    await user.api.assignThread({ threadId, accountId: colleague.accountId })
    expect((await user.api.listThreads({})).items).toEqual([
      expect.objectContaining({ assigneeId: colleague.accountId, assigneeName: 'Ben Price' }),
    ])
    expect([await listed(colleague, 'assigned'), await listed(user, 'assigned')]).toEqual([[threadId], []])
    const { items } = await colleague.api.listNotifications({})
    expect(items[0]).toMatchObject({ kind: 'assignment', threadId, organisationId })
    expect((await person.api.listThreads({})).items).toEqual([
      expect.objectContaining({ assigneeId: null, assigneeName: null }),
    ])
    expect((await person.api.listNotifications({})).items).toEqual([])
    await user.api.assignThread({ threadId })
    expect(await listed(colleague, 'assigned')).toEqual([])
  })

  test('oneself, or the same person again, tells nobody', async () => {
    const { user, colleague, threadId } = await withColleague()
    await user.api.assignThread({ threadId, accountId: user.accountId })
    await user.api.assignThread({ threadId, accountId: colleague.accountId })
    await user.api.assignThread({ threadId, accountId: colleague.accountId })
    const told = [
      ...(await user.api.listNotifications({})).items,
      ...(await colleague.api.listNotifications({})).items,
    ]
    expect(told.filter(({ kind }) => kind === 'assignment')).toHaveLength(1)
  })

  test('counts for nothing once the person has left', async () => {
    const { organisationId, user, colleague, threadId } = await withColleague()
    const { accountId } = colleague
    await user.api.assignThread({ threadId, accountId })
    const fact = { organisationId, accountId, role: 'organisation_user' } as const
    await messaging.service.happened(organisationsEvents.memberRemoved, fact)
    expect((await user.api.openThread({ threadId })).assigneeId).toBeNull()
    await expectRefused(user.api.assignThread({ threadId, accountId }), 'MEMBER_NOT_FOUND')
  })

  test('is to people of the organisation only', async () => {
    const { user, person, threadId } = await messaging.conversation()
    const stranger = await messaging.member(await messaging.organisation())
    for (const accountId of [newId(), person.accountId, stranger.accountId]) {
      await expectRefused(user.api.assignThread({ threadId, accountId }), 'MEMBER_NOT_FOUND')
    }
  })
})

test('a conversation tells colleagues who has read it, and the candidate nothing of them', async () => {
  const { user, colleague, person, threadId } = await withColleague()
  await user.api.markThreadRead({ threadId })
  await person.api.sendMessage({ threadId, body: 'And another' })
  await colleague.api.markThreadRead({ threadId })
  const { readers } = await user.api.openThread({ threadId })
  expect(readers).toEqual([
    { accountId: user.accountId, name: 'Anna Hughes', upToDate: false, readAt: expect.any(String) },
    { accountId: colleague.accountId, name: 'Ben Price', upToDate: true, readAt: expect.any(String) },
  ])
  expect((await person.api.openThread({ threadId })).readers).toEqual([])
  const { items } = await person.api.listMessages({ threadId })
  expect(items.map(({ seen }) => seen)).toEqual([true, true])
})

test('folders and counts agree', async () => {
  const organisationId = await messaging.organisation()
  const user = await messaging.member(organisationId)
  const threads: string[] = []
  for (const body of ['0', '1', '2', '3']) {
    const person = await messaging.candidate([organisationId])
    threads.push((await person.api.startThread({ organisationId, body })).id)
  }
  await user.api.sendMessage({ threadId: threads[0]!, body: 'Answered' })
  await user.api.markThreadRead({ threadId: threads[0]! })
  await user.api.archiveThread({ threadId: threads[1]!, archived: true })
  await user.api.assignThread({ threadId: threads[2]!, accountId: user.accountId })
  expect(await user.api.countThreads({})).toMatchObject({
    unread: 2,
    unanswered: 2,
    assigned: 1,
    archived: 1,
  })
  expect(await listed(user, 'unanswered')).toEqual([threads[3], threads[2]])
  await messaging.loseAccess(organisationId)
  expect(await user.api.countThreads({})).toEqual({
    unread: 0,
    unanswered: 0,
    assigned: 0,
    archived: 0,
    overdue: 0,
  })
})

test('somebody else’s conversation answers like a missing one, candidates assign nothing', async () => {
  const { person, threadId } = await messaging.conversation()
  for (const id of [threadId, newId()]) {
    for (const principal of [organisationUser(await messaging.organisation()), candidate()]) {
      const api = messaging.service.as(principal)
      await expectRefused(api.openThread({ threadId: id }), 'THREAD_NOT_FOUND')
      await expectRefused(api.archiveThread({ threadId: id, archived: true }), 'THREAD_NOT_FOUND')
    }
  }
  const stranger = messaging.service.as(organisationUser(await messaging.organisation()))
  await expectRefused(stranger.assignThread({ threadId }), 'THREAD_NOT_FOUND')
  await expectRefused(person.api.assignThread({ threadId }), 'NOT_PERMITTED')
  const staff = messaging.service.as(programmeStaff())
  await expectRefused(staff.countThreads({}), 'NOT_PERMITTED')
  await expectRefused(staff.openThread({ threadId }), 'NOT_PERMITTED')
})

test('all of it is put on record', async () => {
  const { organisationId, user, person, threadId } = await messaging.conversation()
  const before = (await messaging.service.events()).length
  await user.api.archiveThread({ threadId, archived: true })
  await user.api.archiveThread({ threadId, archived: false })
  await user.api.assignThread({ threadId, accountId: user.accountId })
  await user.api.openThread({ threadId })
  await user.api.countThreads({})
  const thread = { threadId, candidateId: person.accountId, organisationId }
  const events = (await messaging.service.events())
    .slice(before)
    .filter(({ type }) => type !== messagingEvents.emailSent.type)
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    [messagingEvents.threadArchived.type, thread],
    [messagingEvents.threadTakenBack.type, thread],
    [messagingEvents.threadAssigned.type, { ...thread, accountId: user.accountId }],
    [messagingEvents.threadOpened.type, thread],
    [messagingEvents.threadsCounted.type, { unread: 1 }],
  ])
})
