import { attachmentsPerMessage, largestDocument, messagingEvents, organisationsEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { candidate, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { createHash } from 'node:crypto'
import { Messaging } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

const bytes = Buffer.from('%PDF-1.7\nSecret\n%%EOF\n')
const file = bytes.toString('base64')
const cv = { fileName: '../Zoë CV.exe', file }
const kept = { fileName: 'Zoë CV.pdf', mediaType: 'application/pdf', size: bytes.length }

describe('a file that goes with a message', () => {
  it('is added, shown to its writer alone, sent, and then listed and downloaded by both sides', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    const colleague = await messaging.member(organisationId)
    const first = await person.api.addAttachment({ threadId, ...cv })
    const second = await person.api.addAttachment({ threadId, fileName: 'b.txt', file: 'YWJj' })
    expect(first).toMatchObject(kept)
    expect((await person.api.openDraft({ threadId })).attachments).toEqual([first, second])
    const attachmentId = first.id
    for (const { api } of [user, colleague]) {
      expect((await api.openDraft({ threadId })).attachments).toEqual([])
      await expectRefused(api.openAttachment({ threadId, attachmentId }), 'ATTACHMENT_NOT_FOUND')
      await expectRefused(api.removeAttachment({ threadId, attachmentId }), 'ATTACHMENT_NOT_FOUND')
      const stolen = api.sendMessage({ threadId, body: 'Mine', attachmentIds: [attachmentId] })
      await expectRefused(stolen, 'ATTACHMENT_NOT_FOUND')
    }
    const attachmentIds = [first.id, second.id]
    const sent = await person.api.sendMessage({ threadId, body: 'My CV', attachmentIds })
    expect(sent.attachments).toEqual([first, second])
    expect((await person.api.openDraft({ threadId })).attachments).toEqual([])
    for (const { api } of [user, colleague, person]) {
      expect((await api.listMessages({ threadId })).items.map(({ attachments }) => attachments)).toEqual([
        [first, second],
        [],
      ])
      expect(await api.openAttachment({ threadId, attachmentId })).toEqual({
        fileName: kept.fileName,
        mediaType: kept.mediaType,
        file,
      })
      const page = await api.listAttachments({ threadId, limit: 1 })
      const rest = await api.listAttachments({ threadId, cursor: page.nextCursor! })
      const listed = { messageId: sent.id, from: 'candidate', sentAt: sent.sentAt }
      expect([...page.items, ...rest.items]).toEqual([
        { ...second, ...listed },
        { ...first, ...listed },
      ])
    }
    await expectRefused(person.api.removeAttachment({ threadId, attachmentId }), 'ATTACHMENT_NOT_FOUND')
    const again = person.api.sendMessage({ threadId, body: 'Again', attachmentIds })
    await expectRefused(again, 'ATTACHMENT_NOT_FOUND')
  })

  it('is on record each time somebody opens it, with a proof of it and not a word', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    const before = (await messaging.service.events()).length
    const { id: attachmentId } = await user.api.addAttachment({ threadId, ...cv })
    await user.api.sendMessage({ threadId, body: 'Terms', attachmentIds: [attachmentId] })
    await person.api.openAttachment({ threadId, attachmentId })
    const events = (await messaging.service.events()).slice(before)
    const of = (type: string) => events.filter((event) => event.type === type)
    const { attachmentAdded, attachmentOpened, messageSent } = messagingEvents
    const fact = { threadId, candidateId: person.accountId, organisationId }
    const [{ salt }] = (await messaging.service.dataSource.query(
      'select salt from attachment where id = $1',
      [attachmentId],
    )) as [{ salt: Buffer }]
    const commitment = createHash('sha256').update(salt).update(bytes).digest('hex')
    expect(of(attachmentAdded.type).map(({ data }) => data)).toEqual([{ ...fact, attachmentId, commitment }])
    expect(of(messageSent.type).map(({ data }) => data)).toMatchObject([{ attachmentIds: [attachmentId] }])
    expect(of(attachmentOpened.type)).toMatchObject([
      { data: { ...fact, attachmentId }, actor: { accountId: person.accountId } },
    ])
    expect(JSON.stringify(events)).not.toMatch(/Zoë|Secret/)
  })

  it('is sent once with the message of a double click, and added once', async () => {
    const { person, user, threadId } = await messaging.conversation()
    const twice = async <T>(work: (api: typeof person.api) => Promise<T>): Promise<T> => {
      const idempotencyKey = newId()
      const once = () => messaging.service.as(candidate(person.accountId), { idempotencyKey })
      const [first, second] = await Promise.all([work(once()), work(once())])
      expect(second).toEqual(first)
      return first!
    }
    const { id } = await twice((api) => api.addAttachment({ threadId, ...cv }))
    await twice((api) => api.sendMessage({ threadId, body: 'My CV', attachmentIds: [id] }))
    const { items } = await user.api.listMessages({ threadId })
    expect(items.map(({ body, attachments }) => [body, attachments.length])).toEqual([
      ['My CV', 1],
      ['Hello', 0],
    ])
    expect((await user.api.listAttachments({ threadId })).items).toHaveLength(1)
  })

  it('is taken away again, and goes with its writer', async () => {
    const { organisationId, user, threadId } = await messaging.conversation()
    const { id: attachmentId } = await user.api.addAttachment({ threadId, ...cv })
    await user.api.removeAttachment({ threadId, attachmentId })
    await expectRefused(user.api.removeAttachment({ threadId, attachmentId }), 'ATTACHMENT_NOT_FOUND')
    await user.api.addAttachment({ threadId, ...cv })
    const fact = { organisationId, accountId: user.accountId, role: 'organisation_user' } as const
    await messaging.service.happened(organisationsEvents.memberRemoved, fact)
    const left = await messaging.service.dataSource.query('select 1 from attachment where account_id = $1', [
      user.accountId,
    ])
    expect(left).toEqual([])
  })
})

describe('a file is refused', () => {
  it.each([
    ['a Windows program', Buffer.from('MZ\x90\x00\x03\x00\x00\x00', 'latin1'), /Choose a PDF/],
    ['a Linux program', Buffer.from('\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00', 'latin1'), /Choose a PDF/],
    ['a picture', Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01', 'latin1'), /scan or print it to a PDF/],
    ['an archive', Buffer.from('PK\x03\x04\x14\x00\x00\x00\x00\x00', 'latin1'), /Choose a PDF/],
    ['one too large', Buffer.alloc(largestDocument + 1, 'a'), /larger than 5 MB/],
  ])('%s, whatever it is called, and says what to do', async (_what, content, says) => {
    const { person, threadId } = await messaging.conversation()
    const request = { threadId, fileName: 'cv.pdf', file: content.toString('base64') }
    const fields = await expectRefused(person.api.addAttachment(request), 'VALIDATION_FAILED')
    expect(fields).toEqual([{ field: 'file', message: expect.stringMatching(says) }])
    expect((await person.api.openDraft({ threadId })).attachments).toEqual([])
  })

  it('beyond as many as go with one message, however many come at once', async () => {
    const { person, threadId } = await messaging.conversation()
    const add = () => person.api.addAttachment({ threadId, ...cv })
    const added = await Promise.allSettled(Array.from({ length: attachmentsPerMessage + 2 }, add))
    expect(added.filter(({ status }) => status === 'fulfilled')).toHaveLength(attachmentsPerMessage)
    await expectRefused(add(), 'TOO_MANY_ATTACHMENTS')
    const { attachments } = await person.api.openDraft({ threadId })
    const attachmentIds = attachments.map(({ id }) => id)
    const sent = await person.api.sendMessage({ threadId, body: 'All of it', attachmentIds })
    expect(sent.attachments).toEqual(attachments)
    await add()
  })

  it('and not found by whoever has no sight of the conversation', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    const { id: attachmentId } = await person.api.addAttachment({ threadId, ...cv })
    await person.api.sendMessage({ threadId, body: 'My CV', attachmentIds: [attachmentId] })
    const elsewhere = await messaging.conversation()
    const other = { threadId: elsewhere.threadId, attachmentId }
    await expectRefused(elsewhere.user.api.openAttachment(other), 'ATTACHMENT_NOT_FOUND')
    const stranger = messaging.service.as(organisationUser(await messaging.organisation()))
    for (const id of [threadId, newId()]) {
      const one = { threadId: id, attachmentId }
      await expectRefused(stranger.openAttachment(one), 'THREAD_NOT_FOUND')
      await expectRefused(stranger.removeAttachment(one), 'THREAD_NOT_FOUND')
      await expectRefused(stranger.listAttachments({ threadId: id }), 'THREAD_NOT_FOUND')
      await expectRefused(stranger.addAttachment({ threadId: id, ...cv }), 'THREAD_NOT_FOUND')
    }
    const staff = messaging.service.as(programmeStaff())
    await expectRefused(staff.openAttachment({ threadId, attachmentId }), 'NOT_PERMITTED')
    await messaging.loseAccess(organisationId)
    await expectRefused(user.api.openAttachment({ threadId, attachmentId }), 'THREAD_NOT_FOUND')
    expect(await person.api.openAttachment({ threadId, attachmentId })).toMatchObject({ file })
    await expectRefused(person.api.addAttachment({ threadId, ...cv }), 'THREAD_READ_ONLY')
  })
})
