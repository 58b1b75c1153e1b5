import { candidatesEvents, candidatesRpc, messagingEvents, type ExportSection } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

/** What is sent when a candidate asks for everything. */
async function exported(candidateId: string): Promise<ExportSection[]> {
  const exportId = newId()
  await messaging.service.happened(candidatesEvents.exportRequested, { exportId, candidateId })
  const parts = await messaging.service.commands(candidatesRpc.keepExportPart)
  const own = parts.filter((part) => part.exportId === exportId)
  expect(own).toMatchObject([{ candidateId, service: 'messaging' }])
  return JSON.parse(own[0]!.content) as ExportSection[]
}

describe('the part of a download that messaging sends', () => {
  it('has both sides of every conversation, the notifications and how they are reached', async () => {
    const { user, person, threadId } = await messaging.conversation()
    const { id } = await user.api.addAttachment({ threadId, fileName: 'plan.txt', file: 'YWJj' })
    await user.api.sendMessage({ threadId, body: 'Do come on Friday', attachmentIds: [id] })
    await user.api.addAttachment({ threadId, fileName: 'not sent.txt', file: 'YWJj' })
    const sections = await exported(person.accountId)
    const records = (name: string) => sections.find((section) => section.name === name)!.records
    expect(records('contact')).toEqual([
      { email: emailOf(person.accountId), firstName: 'Sam', lastName: 'Okafor' },
    ])
    expect(records('awaitedAnswers')).toMatchObject([{ cause: 'interest', state: 'answered' }])
    expect(records('conversations')).toMatchObject([{ id: threadId, messages: 2 }])
    expect(records('messages')).toMatchObject([
      { number: 1, from: 'candidate', authorName: 'Sam Okafor', body: 'Hello' },
      { number: 2, from: 'organisation', authorName: 'Anna Hughes', body: 'Do come on Friday' },
    ])
    expect(records('attachments')).toMatchObject([
      { id, threadId, from: 'organisation', fileName: 'plan.txt', mediaType: 'text/plain', size: 3 },
    ])
    expect(records('notifications')).toMatchObject([{ kind: 'new_message' }])
    const events = await messaging.service.events(messagingEvents.correspondenceExported)
    expect(events.at(-1)!.data).toMatchObject({ accountId: person.accountId })
    expect(JSON.stringify(events)).not.toContain('Friday')
  })

  it('has nothing of anybody else', async () => {
    await messaging.conversation()
    expect(await exported(newId())).toEqual([])
  })
})
