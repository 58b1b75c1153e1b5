import { messagingEvents, organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

test('a draft is kept as it is written, for its writer alone, until it is replaced or thrown away', async () => {
  const { organisationId, user, person, threadId } = await messaging.conversation()
  const colleague = await messaging.member(organisationId)
  expect(await user.api.openDraft({ threadId })).toEqual({
    body: null,
    savedAt: null,
    attachments: [],
  })
  for (const body of ['Dear S', '  Dear Sam,\n\nزوë 😀 ']) {
    await user.api.keepDraft({ threadId, body })
    expect(await user.api.openDraft({ threadId })).toMatchObject({ body, savedAt: expect.any(String) })
  }
  for (const { api } of [colleague, person]) expect((await api.openDraft({ threadId })).body).toBeNull()
  await user.api.keepDraft({ threadId })
  expect((await user.api.openDraft({ threadId })).body).toBeNull()
})

test('sending throws the draft of the sender away, and no other', async () => {
  const { user, person, threadId } = await messaging.conversation()
  for (const { api } of [user, person]) await api.keepDraft({ threadId, body: 'Begun' })
  await user.api.sendMessage({ threadId, body: 'Done' })
  expect((await user.api.openDraft({ threadId })).body).toBeNull()
  expect((await person.api.openDraft({ threadId })).body).toBe('Begun')
})

test('who leaves the organisation leaves no draft behind', async () => {
  const { organisationId, user, threadId } = await messaging.conversation()
  await user.api.keepDraft({ threadId, body: 'Begun' })
  const { accountId } = user
  const fact = { organisationId, accountId, role: 'organisation_user' } as const
  await messaging.service.happened(organisationsEvents.memberRemoved, fact)
  const left = await messaging.service.dataSource.query('select 1 from draft where account_id = $1', [
    accountId,
  ])
  expect(left).toEqual([])
})

test('the draft of somebody else’s conversation answers like one of none', async () => {
  const { threadId } = await messaging.conversation()
  const stranger = messaging.service.as(organisationUser(await messaging.organisation()))
  for (const id of [threadId, newId()]) {
    await expectRefused(stranger.openDraft({ threadId: id }), 'THREAD_NOT_FOUND')
    await expectRefused(stranger.keepDraft({ threadId: id, body: 'Hello' }), 'THREAD_NOT_FOUND')
  }
  await expectRefused(messaging.service.as(programmeStaff()).openDraft({ threadId }), 'NOT_PERMITTED')
})

test('is put on record, without a word of it', async () => {
  const { user, threadId } = await messaging.conversation()
  const before = (await messaging.service.events()).length
  await user.api.keepDraft({ threadId, body: 'Our secret' })
  await user.api.openDraft({ threadId })
  await user.api.keepDraft({ threadId })
  const events = (await messaging.service.events()).slice(before)
  const { draftKept, draftOpened, draftDropped } = messagingEvents
  expect(events.map(({ type }) => type).filter((type) => type.includes('draft'))).toEqual([
    draftKept.type,
    draftOpened.type,
    draftDropped.type,
  ])
  expect(JSON.stringify(events)).not.toMatch(/secret/)
})
