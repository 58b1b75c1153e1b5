import { candidatesEvents, messagingEvents } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { eventually, expectRefused, organisationUser } from '@sih/testing'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

const erase = async (candidateId: string): Promise<string> => {
  const erasureId = newId()
  const reason = 'own_request'
  await messaging.service.happened(candidatesEvents.erasureStarted, { erasureId, candidateId, reason })
  return erasureId
}

/** Rows of any table in which the text stands. */
async function rowsWith(text: string): Promise<string[]> {
  const tables = await messaging.service.dataSource.query<{ name: string }[]>(
    `select table_name as name from information_schema.tables where table_schema = 'public'`,
  )
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await messaging.service.dataSource.query<{ row: string }[]>(
      `select row::text from "${name}" as row where position($1 in row::text) > 0`,
      [text],
    )
    found.push(...rows.map(({ row }) => `${name}: ${row}`))
  }
  return found
}

describe('a candidate who is erased', () => {
  it('is not found in any table but by id, and the others keep theirs', async () => {
    const { user, person, threadId } = await messaging.conversation()
    const added = { threadId, fileName: 'Friday.txt', file: Buffer.from('Friday').toString('base64') }
    const { id } = await user.api.addAttachment(added)
    await user.api.sendMessage({ threadId, body: 'Do come on Friday', attachmentIds: [id] })
    await person.api.addAttachment(added)
    const other = await messaging.conversation()

    await erase(person.accountId)
    expect(await rowsWith('Friday')).toEqual([])
    expect(await rowsWith(emailOf(person.accountId))).toEqual([])
    expect(await rowsWith(threadId).then((rows) => rows.filter((row) => !isOnRecord(row)))).toEqual([])
    await expectRefused(user.api.listMessages({ threadId }), 'THREAD_NOT_FOUND')
    expect((await user.api.listThreads({})).items).toEqual([])
    expect((await other.user.api.listMessages({ threadId: other.threadId })).items).toHaveLength(1)
  })

  it('is not in the answers kept for repeated requests, whoever made them', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const colleague = messaging.service.as(organisationUser(organisationId, user.accountId), {
      idempotencyKey: newId(),
    })
    await colleague.startThread({ candidateId: person.accountId, body: 'Come to the Blenheim open day' })
    const kept = () =>
      messaging.service.dataSource.query<object[]>(
        'select from idempotency_key where actor = $1 and response::text like $2',
        [user.accountId, '%Sam Okafor%'],
      )
    expect(await kept()).toHaveLength(1)
    await erase(person.accountId)
    expect(await kept()).toEqual([])
  })

  it('is stated to be, once, with the erasure that it belongs to', async () => {
    const { person } = await messaging.pair()
    const erasureId = await erase(person.accountId)
    const events = await messaging.service.events(messagingEvents.correspondenceErased)
    expect(events.filter(({ data }) => data.accountId === person.accountId).map(({ data }) => data)).toEqual([
      { accountId: person.accountId, erasureId },
    ])
  })

  it('is not kept again by what was still on its way', async () => {
    const accountId = newId()
    await erase(accountId)
    await messaging.contact(accountId, 'Blenheim', 'Okafor')
    expect(await rowsWith('Blenheim')).toEqual([])
    const events = await messaging.service.events(messagingEvents.contactNotKept)
    expect(events.map(({ data }) => data)).toContainEqual({ accountId })
  })

  it('gets the confirmation, and then the address is nowhere', async () => {
    const [emailId, to] = [newId(), `${newId()}@gone.example`]
    const reference = 'E-7K2M-9QXW'
    await messaging.service
      .as(theService)
      .sendEmail({ emailId, kind: 'erasure_completed', to, recipientName: to, reference })
    const [{ mail }] = await eventually(() => {
      const mails = messaging.mail.to(to)
      expect(mails).toHaveLength(1)
      return mails as [(typeof mails)[number]]
    })
    expect(mail.text).toContain(reference)
    await eventually(async () => expect(await rowsWith(to)).toEqual([]))
  })

  it('is forgotten too where the mail server refuses the confirmation for good', async () => {
    const [emailId, to] = [newId(), `refused-${newId()}@gone.example`]
    messaging.mail.refused.set(to, [550, 'No such mailbox'])
    await messaging.service
      .as(theService)
      .sendEmail({ emailId, kind: 'erasure_completed', to, recipientName: to, reference: 'E-7K2M-9QXW' })
    await eventually(async () => {
      const failed = await messaging.service.events(messagingEvents.emailFailed)
      expect(failed.map(({ data }) => data.emailId)).toContain(emailId)
    })
    expect(await rowsWith(to)).toEqual([])
  })
})

/** The journal holds identifiers for ever. */
const isOnRecord = (row: string): boolean => /^(journal|outbox)/.test(row)
