import { organisationsEvents } from '@sih/contracts'
import { eventually, organisationUser } from '@sih/testing'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

const remove = (organisationId: string, accountId: string) =>
  messaging.service.happened(organisationsEvents.memberRemoved, {
    organisationId,
    accountId,
    role: 'organisation_user',
  })
const mailsTo = (accountId: string, count: number) =>
  eventually(() => expect(messaging.mail.to(emailOf(accountId))).toHaveLength(count))

describe('somebody who is removed from an organisation', () => {
  test('is told nothing any more, while a colleague is; what they wrote stays, under their name', async () => {
    const { organisationId, user, person, threadId } = await messaging.conversation()
    const colleague = await messaging.member(organisationId, ['Tom', 'Ellis'])
    await user.api.sendMessage({ threadId, body: 'Good morning' })
    await mailsTo(user.accountId, 2)
    await remove(organisationId, user.accountId)

    await person.api.sendMessage({ threadId, body: 'Are you there?' })
    await mailsTo(colleague.accountId, 1)
    expect(messaging.mail.to(emailOf(user.accountId))).toHaveLength(2)
    const { items } = await colleague.api.listMessages({ threadId })
    expect(items.map(({ authorName, body }) => [authorName, body])).toContainEqual([
      'Anna Hughes',
      'Good morning',
    ])
    expect((await colleague.api.listThreads({})).items).toMatchObject([{ id: threadId, unread: 2 }])
    const rows = await messaging.service.dataSource.query('select from inbox where account_id = $1', [
      user.accountId,
    ])
    expect(rows).toEqual([])
  })

  test('gets no e-mail that was waiting, and none of another organisation is lost', async () => {
    const organisationId = await messaging.organisation()
    const elsewhere = await messaging.organisation()
    const { accountId } = await messaging.member(organisationId)
    await messaging.service.happened(organisationsEvents.memberJoined, {
      organisationId: elsewhere,
      accountId,
      role: 'organisation_user',
    })
    await messaging.service.dataSource.query('delete from contact where account_id = $1', [accountId])
    await messaging.candidate([organisationId, elsewhere])
    const waiting = () =>
      messaging.service.dataSource.query<object[]>(
        `select organisation_id from email join notification using (id)
         where email.account_id = $1 and email.state = 'queued'`,
        [accountId],
      )
    await eventually(async () => expect(await waiting()).toHaveLength(2))
    await remove(organisationId, accountId)
    expect(await waiting()).toEqual([{ organisation_id: elsewhere }])
  })

  test('finds their conversations again if they come back', async () => {
    const { organisationId, user, threadId } = await messaging.conversation()
    await remove(organisationId, user.accountId)
    await messaging.service.happened(organisationsEvents.memberJoined, {
      organisationId,
      accountId: user.accountId,
      role: 'organisation_user',
    })
    expect((await user.api.listThreads({})).items).toMatchObject([{ id: threadId }])
  })
})

test('who acts for an organisation sees the notifications about that one', async () => {
  const { organisationId, user } = await messaging.pair()
  expect((await user.api.listNotifications({})).items).toMatchObject([{ organisationId }])
  const elsewhere = messaging.service.as(organisationUser(await messaging.organisation(), user.accountId))
  expect((await elsewhere.listNotifications({})).items).toEqual([])
})
