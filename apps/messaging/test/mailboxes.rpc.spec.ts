import { messagingEvents, organisationsEvents } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { eventually } from '@sih/testing'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

const keep = (mailboxId: string) =>
  messaging.service.as(theService).keepContact({
    accountId: mailboxId,
    email: emailOf(mailboxId),
    firstName: 'Recruitment team',
    lastName: '',
  })
const confirmed = async (organisationId: string): Promise<string> => {
  const mailboxId = newId()
  await messaging.service.happened(organisationsEvents.mailboxConfirmed, { organisationId, mailboxId })
  return mailboxId
}
const mails = (mailboxId: string, count: number) =>
  eventually(() => {
    const received = messaging.mail.to(emailOf(mailboxId))
    expect(received).toHaveLength(count)
    return received.map(({ mail }) => mail)
  })

describe('a group mailbox', () => {
  test('is told of new interests in its organisation, also if its address comes later', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    const mailboxId = await confirmed(organisationId)
    await confirmed(await messaging.organisation())
    await messaging.candidate([organisationId])
    await keep(mailboxId)
    const [mail] = await mails(mailboxId, 1)
    expect(mail).toMatchObject({ subject: 'A candidate is interested in your organisation' })
    expect(mail!.text).toContain('Hello Recruitment team,')
    expect((await user.api.listNotifications({})).items).toHaveLength(1)
  })

  test('is told nothing any more once it is removed, and its address is gone', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    const mailboxId = await confirmed(organisationId)
    await keep(mailboxId)
    await messaging.candidate([organisationId])
    await mails(mailboxId, 1)
    await messaging.service.happened(organisationsEvents.mailboxRemoved, { organisationId, mailboxId })
    await messaging.candidate([organisationId])
    await eventually(() => expect(messaging.mail.to(emailOf(user.accountId))).toHaveLength(2))
    expect(messaging.mail.to(emailOf(mailboxId))).toHaveLength(1)
    const left = await messaging.service.dataSource.query(
      'select account_id from contact where account_id = $1 union all select account_id from email where account_id = $1',
      [mailboxId],
    )
    expect(left).toEqual([])
  })

  test('whose address the mail server refuses is named in the event', async () => {
    const organisationId = await messaging.organisation()
    const mailboxId = await confirmed(organisationId)
    await keep(mailboxId)
    messaging.mail.refused.set(emailOf(mailboxId), [550, 'No such user here'])
    await messaging.candidate([organisationId])
    await eventually(async () => {
      const failed = await messaging.service.events(messagingEvents.emailFailed)
      expect(failed.map(({ data }) => data.accountId)).toEqual([mailboxId])
    })
  })
})
