import { messagingEvents } from '@sih/contracts'
import { newId, theService } from '@sih/kernel'
import { auditor, candidate, eventually, expectRefused, programmeAdmin, programmeStaff } from '@sih/testing'
import { Messaging, emailOf } from './messaging-service.js'

let messaging: Messaging
beforeAll(async () => {
  messaging = await Messaging.start()
  await messaging.service.startReplica()
}, 120_000)
afterAll(() => messaging?.stop())

const tell = (alarmId: string, accountIds: string[]) =>
  messaging.service.as(theService).tellOfAlarm({ alarmId, accountIds })

async function somebody(firstName: string) {
  const accountId = newId()
  await messaging.contact(accountId, firstName, 'Brennan')
  return accountId
}

const newsOf = async (accountId: string) =>
  (await messaging.service.as(auditor(accountId)).listNotifications({})).items

test('people are told of an alarm in the service and by e-mail, each once, however often it is asked for', async () => {
  const [alarmId, ana, ben] = [newId(), await somebody('Ana'), await somebody('Ben')]
  await Promise.all([tell(alarmId, [ana]), tell(alarmId, [ana]), tell(alarmId, [ana])])
  await tell(alarmId, [ana, ben])
  for (const accountId of [ana, ben]) {
    expect(await newsOf(accountId)).toMatchObject([
      { kind: 'audit_alarm', alarmId, organisationId: null, candidateId: null, read: false },
    ])
    const [sent] = await eventually(() => {
      const mails = messaging.mail.to(emailOf(accountId))
      expect(mails).toHaveLength(1)
      return mails
    })
    expect(sent!.mail.subject).toBe('The audit trail has raised an alarm')
    expect(sent!.mail.text).toContain('https://step.example/home')
    expect(sent!.mail.text! + sent!.mail.html).not.toContain(alarmId)
  }
  const told = (await messaging.service.events(messagingEvents.alarmTold)).map(({ data }) => data)
  expect(told.flatMap(({ accountIds }) => accountIds).toSorted()).toEqual([ana, ben].toSorted())
  await tell(newId(), [ana])
  expect(await newsOf(ana)).toHaveLength(2)
})

test('who was told reads it, and it is theirs alone', async () => {
  const accountId = await somebody('Cem')
  await tell(newId(), [accountId])
  const own = messaging.service.as(auditor(accountId))
  const [news] = (await own.listNotifications({})).items
  await expectRefused(
    messaging.service.as(auditor()).readNotification({ notificationId: news!.id }),
    'NOTIFICATION_NOT_FOUND',
  )
  await own.readNotification({ notificationId: news!.id })
  expect(await newsOf(accountId)).toMatchObject([{ read: true }])
})

test('nobody but a service has people told', async () => {
  for (const principal of [auditor(), programmeAdmin(), programmeStaff(), candidate()]) {
    const request = { alarmId: newId(), accountIds: [newId()] }
    await expectRefused(messaging.service.as(principal).tellOfAlarm(request), 'NOT_PERMITTED')
  }
  await expectRefused(tell(newId(), []), 'VALIDATION_FAILED')
})
