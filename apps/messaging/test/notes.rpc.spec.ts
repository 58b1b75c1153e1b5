import { messagingEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { eventually, expectRefused, organisationUser } from '@sih/testing'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

test('colleagues read a note exactly as it was written, newest first, in pages', async () => {
  const { organisationId, user, threadId } = await messaging.conversation()
  const colleague = await messaging.member(organisationId, ['Ben', 'Price'])
  const bodies = ['  Called her.\n\tNo answer  ', 'Zoë 👩🏽‍🚀 שלום', 'Third']
  for (const body of bodies) await user.api.writeNote({ threadId, body })
  const first = await colleague.api.listNotes({ threadId, limit: 2 })
  const rest = await colleague.api.listNotes({ threadId, limit: 2, cursor: first.nextCursor! })
  expect([...first.items, ...rest.items].map(({ body }) => body)).toEqual(bodies.toReversed())
  expect(first.items[0]).toMatchObject({ authorName: 'Anna Hughes', mentions: [] })
  expect(rest.nextCursor).toBeNull()
})

test('the candidate never learns of notes: not by asking, not by a count, a place or a notification', async () => {
  const { user, person, threadId } = await messaging.conversation()
  const seen = async () => [
    await person.api.listThreads({}),
    await person.api.countThreads({}),
    await person.api.openThread({ threadId }),
    await person.api.listMessages({ threadId }),
    await person.api.listNotifications({}),
    await person.api.listThreads({ search: 'vetting' }),
  ]
  const before = await seen()
  await user.api.writeNote({ threadId, body: 'Vetting is open' })
  expect(await seen()).toEqual(before)
  await expectRefused(person.api.listNotes({ threadId }), 'NOT_PERMITTED')
  await expectRefused(person.api.writeNote({ threadId, body: 'Hello' }), 'NOT_PERMITTED')
})

test('a mention is told to the colleague, in the service and by e-mail, without a word of the note', async () => {
  const { organisationId, user, threadId } = await messaging.conversation()
  const colleague = await messaging.member(organisationId, ['Ben', 'Price'])
  const mentions = [colleague.accountId, user.accountId]
  const note = await user.api.writeNote({ threadId, body: 'Ben, can you call Sam?', mentions })
  expect(note.mentions).toEqual(mentions)
  expect((await colleague.api.listNotifications({})).items[0]).toMatchObject({ kind: 'mention', threadId })
  expect((await user.api.listNotifications({})).items[0]).toMatchObject({ kind: 'new_message' })
  const mail = await eventually(() => {
    const mails = messaging.mail.to(emailOf(colleague.accountId)).map((one) => one.mail)
    expect(mails.map(({ subject }) => subject)).toEqual(['A colleague has mentioned you'])
    return mails[0]!
  })
  expect(mail.text! + mail.html).not.toMatch(/call|Sam|Okafor|Hughes/)
})

test('only people of the organisation can be mentioned', async () => {
  const { user, person, threadId } = await messaging.conversation()
  for (const stranger of [newId(), person.accountId]) {
    const fields = await expectRefused(
      user.api.writeNote({ threadId, body: 'Hello', mentions: [stranger] }),
      'VALIDATION_FAILED',
    )
    expect(fields).toEqual([expect.objectContaining({ field: 'mentions' })])
  }
})

test('notes of another organisation answer like missing ones', async () => {
  const { threadId } = await messaging.conversation()
  const stranger = messaging.service.as(organisationUser(await messaging.organisation()))
  for (const id of [threadId, newId()]) {
    await expectRefused(stranger.listNotes({ threadId: id }), 'THREAD_NOT_FOUND')
    await expectRefused(stranger.writeNote({ threadId: id, body: 'Hello' }), 'THREAD_NOT_FOUND')
  }
})

test('what cannot be stored is refused, too long says how long', async () => {
  const { user, threadId } = await messaging.conversation()
  const told = async (body: string) =>
    (await expectRefused(user.api.writeNote({ threadId, body }), 'VALIDATION_FAILED'))[0]!.message
  expect(await told('a\0b')).toBe('Remove control characters')
  expect(await told('a'.repeat(10_001))).toBe('Enter at most 10000 characters')
  expect((await user.api.writeNote({ threadId, body: '😀'.repeat(10_000) })).body).toBe('😀'.repeat(10_000))
})

test('is put on record: who wrote, who read, and a proof of the text', async () => {
  const { organisationId, user, person, threadId } = await messaging.conversation()
  const note = await user.api.writeNote({ threadId, body: 'Vetting is open' })
  await user.api.listNotes({ threadId })
  const thread = { threadId, candidateId: person.accountId, organisationId }
  const [written] = (await messaging.service.events(messagingEvents.noteWritten)).slice(-1)
  expect(written!.data).toEqual({
    ...thread,
    noteId: note.id,
    mentionedIds: [],
    commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  const [read] = (await messaging.service.events(messagingEvents.notesRead)).slice(-1)
  expect(read!.data).toEqual({ ...thread, noteIds: [note.id] })
  expect(JSON.stringify([written, read])).not.toMatch(/Vetting/)
})
