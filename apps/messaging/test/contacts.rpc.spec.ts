import { candidatesEvents, messagingEvents } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { candidate, eventually, expectRefused } from '@sih/testing'
import { Emails } from './emails.js'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
let emails: Emails
beforeAll(async () => {
  messaging = await Messaging.start()
  emails = new Emails(messaging)
}, 120_000)
afterAll(() => messaging?.stop())
afterEach(() => messaging.service.clock.reset())

describe('an e-mail to a person whose address is not known yet', () => {
  test('waits, and goes out once it is', async () => {
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    const candidateId = newId()
    await messaging.deliver(candidateId, organisationId)
    // Time stands still, so nothing is tried again by itself.
    messaging.service.clock.set(new Date())
    const { id: threadId } = await eventually(() => user.api.startThread({ candidateId, body: 'Hello' }))
    expect(threadId).toBeDefined()
    const [{ id: emailId }] = await messaging.service.dataSource.query<[{ id: string }]>(
      'select id from email where account_id = $1',
      [candidateId],
    )
    await eventually(async () => expect((await emails.row(emailId)).problem).toBe('address_unknown'))
    await messaging.contact(candidateId, 'Kim', 'Evans')
    await eventually(() => expect(messaging.mail.to(emailOf(candidateId))).toHaveLength(1))
    expect(messaging.mail.to(emailOf(candidateId))[0]!.mail.text).toContain('Hello Kim Evans,')
  })

  test('goes to the newest address', async () => {
    const accountId = newId()
    const api = messaging.service.as(theService)
    await api.keepContact({ accountId, email: 'old@people.example', firstName: 'Kim', lastName: 'Evans' })
    await api.keepContact({ accountId, email: 'new@people.example', firstName: 'Kim', lastName: 'Evans' })
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    await messaging.deliver(accountId, organisationId)
    await eventually(() => user.api.startThread({ candidateId: accountId, body: 'Hello' }))
    await eventually(() => expect(messaging.mail.to('new@people.example')).not.toHaveLength(0))
    expect(messaging.mail.to('old@people.example')).toHaveLength(0)
  })

  test('goes to another address once the gateway says that it is theirs', async () => {
    const accountId = newId()
    const api = messaging.service.as(theService)
    const moved = { accountId, email: 'after@people.example' }
    await api.keepContact({ accountId, email: 'before@people.example', firstName: 'Kim', lastName: 'Evans' })
    await api.changeContactAddress(moved)
    await expectRefused(
      messaging.service.as(candidate(accountId)).changeContactAddress(moved),
      'NOT_PERMITTED',
    )
    const organisationId = await messaging.organisation()
    const user = await messaging.member(organisationId)
    await messaging.deliver(accountId, organisationId)
    await eventually(() => user.api.startThread({ candidateId: accountId, body: 'Hello' }))
    await eventually(() => expect(messaging.mail.to(moved.email)).not.toHaveLength(0))
    expect(messaging.mail.to('before@people.example')).toHaveLength(0)
  })

  test('is not kept when the registration lapses', async () => {
    const [gone, stays] = [newId(), newId()]
    for (const id of [gone, stays]) await messaging.contact(id, 'Kim', 'Evans')
    await messaging.service.happened(candidatesEvents.registrationLapsed, { candidateId: gone })
    const kept = await messaging.service.dataSource.query(
      'select account_id from contact where account_id = any($1)',
      [[gone, stays]],
    )
    expect(kept).toEqual([{ account_id: stays }])
  })

  test('how a person is reached is kept by services only, and put on record without the address', async () => {
    const contact = { accountId: newId(), email: 'kim@people.example', firstName: 'Kim', lastName: 'Evans' }
    await expectRefused(
      messaging.service.as(candidate(contact.accountId)).keepContact(contact),
      'NOT_PERMITTED',
    )
    await messaging.service.as(theService).keepContact(contact)
    await messaging.service.as(theService).keepContact(contact)
    const events = await messaging.service.events(messagingEvents.contactKept)
    expect(events.filter(({ data }) => data.accountId === contact.accountId)).toHaveLength(2)
    expect(JSON.stringify(events)).not.toMatch(/kim|evans/i)
  })
})
