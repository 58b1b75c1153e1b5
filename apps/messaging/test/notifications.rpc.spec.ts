import { messagingEvents, organisationsEvents } from '@sih/contracts'
import { anonymous, newId } from '@sih/kernel'
import { candidate, eventually, expectRefused, organisationUser, programmeStaff } from '@sih/testing'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.ready()
}, 120_000)
afterAll(() => messaging?.stop())

type Person = Awaited<ReturnType<Messaging['member']>>

const kindsOf = async ({ api }: Person) => (await api.listNotifications({})).items.map(({ kind }) => kind)

const mails = (accountId: string, count: number) =>
  eventually(() => {
    const received = messaging.mail.to(emailOf(accountId))
    expect(received).toHaveLength(count)
    return received.map(({ mail }) => mail)
  })

describe('a new interest', () => {
  test('is told to every member of the organisation, in the service and by e-mail, without a name', async () => {
    const organisationId = await messaging.organisation()
    const members = [await messaging.member(organisationId), await messaging.member(organisationId)]
    const stranger = await messaging.member(await messaging.organisation())
    const person = await messaging.candidate([organisationId])
    for (const { api, accountId } of members) {
      const { items } = await api.listNotifications({})
      expect(items).toEqual([
        {
          id: expect.any(String),
          kind: 'new_interest',
          text: 'A candidate is interested in your organisation',
          candidateId: person.accountId,
          organisationId,
          threadId: null,
          alarmId: null,
          read: false,
          createdAt: expect.any(String),
        },
      ])
      const [mail] = await mails(accountId, 1)
      expect(mail).toMatchObject({ subject: 'A candidate is interested in your organisation' })
      expect(mail!.text).toContain('Hello Anna Hughes,')
      expect(mail!.text! + mail!.html).not.toMatch(/Sam|Okafor/)
    }
    expect(await kindsOf(stranger)).toEqual([])
    expect(await kindsOf(person)).toEqual([])
    const notified = (await messaging.service.events(messagingEvents.notified)).slice(-2)
    expect(notified.map(({ data }) => data.accountId).sort()).toEqual(
      members.map((one) => one.accountId).sort(),
    )
    expect(notified.every(({ actor }) => actor.role === 'service')).toBe(true)
    expect(JSON.stringify(notified)).not.toMatch(/Sam|Okafor|Anna|Hughes|@/)
  })

  test('that came before there was anybody to tell is told to the first who joins: each, in a single e-mail', async () => {
    const organisationId = await messaging.organisation()
    const people = [
      await messaging.candidate([organisationId]),
      await messaging.candidate([organisationId]),
      await messaging.candidate([organisationId]),
    ]
    await messaging.withdraw(people[2]!.accountId, organisationId)
    const first = await messaging.member(organisationId)
    const { items } = await first.api.listNotifications({})
    expect(items.map(({ kind, candidateId }) => [kind, candidateId]).sort()).toEqual(
      people
        .slice(0, 2)
        .map(({ accountId }) => ['new_interest', accountId])
        .sort(),
    )
    await mails(first.accountId, 1)
    const second = await messaging.member(organisationId)
    expect(await kindsOf(second)).toEqual([])
  })

  test('told twice is news once; picked again after a withdrawal it is news again', async () => {
    const { organisationId, user, person } = await messaging.pair()
    await messaging.deliver(person.accountId, organisationId)
    expect(await kindsOf(user)).toEqual(['new_interest'])
    await messaging.withdraw(person.accountId, organisationId)
    await messaging.withdraw(person.accountId, organisationId)
    await messaging.deliver(person.accountId, organisationId)
    expect(await kindsOf(user)).toEqual(['new_interest', 'interest_withdrawn', 'new_interest'])
  })

  test('a member whose role changes is not told again', async () => {
    const { organisationId, user } = await messaging.pair()
    await messaging.service.happened(organisationsEvents.memberJoined, {
      organisationId,
      accountId: user.accountId,
      role: 'organisation_admin',
    })
    expect(await kindsOf(user)).toEqual(['new_interest'])
  })
})

describe('a withdrawn interest', () => {
  test('is told in the service, and by e-mail without saying who it was', async () => {
    const { organisationId, user, person } = await messaging.pair()
    await messaging.withdraw(person.accountId, organisationId)
    expect(await kindsOf(user)).toEqual(['interest_withdrawn', 'new_interest'])
    const told = await mails(user.accountId, 2)
    expect(told.map(({ subject }) => subject)).toContain(
      'A candidate is no longer interested in your organisation',
    )
    expect(told.map(({ text }) => text).join()).not.toMatch(/Sam|Okafor/)
  })

  test('that was never delivered is told to nobody', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    await messaging.withdraw(newId(), organisationId)
    expect(await kindsOf(user)).toEqual([])
  })
})

describe('a new message', () => {
  test('from a candidate is told to every member, from the organisation to the candidate only', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const colleague = await messaging.member(organisationId, ['Ben', 'Price'])
    const { id: threadId } = await person.api.startThread({ organisationId, body: 'My ward number is 12' })
    await user.api.sendMessage({ threadId, body: 'Come to room 7' })

    expect(await kindsOf(user)).toEqual(['new_message', 'new_interest'])
    expect(await kindsOf(colleague)).toEqual(['new_message'])
    const { items } = await person.api.listNotifications({})
    expect(items).toEqual([
      expect.objectContaining({
        kind: 'new_message',
        threadId,
        organisationId,
        text: 'An organisation has sent you a message',
      }),
    ])
  })

  test('is told by e-mail without its text, its author or the organisation, and with the reason', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const { id: threadId } = await person.api.startThread({ organisationId, body: 'My ward number is 12' })
    await user.api.sendMessage({ threadId, body: 'Come to room 7' })
    const [toPerson] = await mails(person.accountId, 1)
    const [toUser] = (await mails(user.accountId, 2)).filter(
      ({ subject }) => subject === 'You have a new message',
    )
    expect(toPerson!.text).toContain('Hello Sam Okafor,')
    expect(toUser!.text).toContain('Hello Anna Hughes,')
    expect(toPerson!.text! + toPerson!.html).not.toMatch(/room 7|ward|Hughes|Leeds/)
    expect(toUser!.text! + toUser!.html).not.toMatch(/room 7|ward|Okafor/)
    for (const mail of [toPerson, toUser]) {
      expect(mail!.text).toContain('You get this e-mail because somebody wrote to you')
    }
  })
})

describe('the list of notifications', () => {
  test('is newest first, in pages, and of the own account only', async () => {
    const { organisationId, user, person } = await messaging.pair()
    const { id: threadId } = await user.api.startThread({ candidateId: person.accountId, body: '1' })
    for (const body of ['2', '3']) await user.api.sendMessage({ threadId, body })
    const first = await person.api.listNotifications({ limit: 2 })
    await user.api.sendMessage({ threadId, body: 'meanwhile' })
    const second = await person.api.listNotifications({ limit: 2, cursor: first.nextCursor! })
    const ids = [...first.items, ...second.items].map(({ id }) => id)
    expect(ids).toHaveLength(3)
    expect(ids).toEqual([...ids].sort().reverse())
    expect(second.nextCursor).toBeNull()
    const colleague = messaging.service.as(organisationUser(organisationId))
    expect((await colleague.listNotifications({})).items).toEqual([])
  })

  test('is put on record with the number shown', async () => {
    const { user } = await messaging.pair()
    await user.api.listNotifications({})
    const [last] = (await messaging.service.events(messagingEvents.notificationsListed)).slice(-1)
    expect(last).toMatchObject({ actor: { accountId: user.accountId }, data: { count: 1 } })
  })

  test('programme staff have one too, people not signed in do not', async () => {
    expect((await messaging.service.as(programmeStaff()).listNotifications({})).items).toEqual([])
    const api = messaging.service.as(anonymous)
    await expectRefused(api.listNotifications({}), 'NOT_PERMITTED')
    await expectRefused(api.readNotification({ notificationId: newId() }), 'NOT_PERMITTED')
  })
})

describe('marking a notification as read', () => {
  test('is for its own account; others find nothing', async () => {
    const { user } = await messaging.pair()
    const notificationId = (await user.api.listNotifications({})).items[0]!.id
    for (const principal of [candidate(), organisationUser(newId())]) {
      const api = messaging.service.as(principal)
      await expectRefused(api.readNotification({ notificationId }), 'NOTIFICATION_NOT_FOUND')
    }
    await expectRefused(user.api.readNotification({ notificationId: newId() }), 'NOTIFICATION_NOT_FOUND')
    expect((await user.api.listNotifications({})).items[0]!.read).toBe(false)

    await user.api.readNotification({ notificationId })
    await user.api.readNotification({ notificationId })
    expect((await user.api.listNotifications({})).items[0]!.read).toBe(true)
    const events = await messaging.service.events(messagingEvents.notificationRead)
    expect(events.filter(({ data }) => data.notificationId === notificationId)).toHaveLength(2)
  })
})
