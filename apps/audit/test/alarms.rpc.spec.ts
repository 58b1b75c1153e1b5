import { auditEvents, gatewayEvents, messagingRpc } from '@sih/contracts'
import { natsOptions } from '@sih/journal'
import { newId, type Role } from '@sih/kernel'
import { auditor, candidate, eventually, expectRefused, organisationUser } from '@sih/testing'
import { connect } from '@nats-io/transport-node'
import { Registry } from 'prom-client'
import { TellOfAlarms } from '../src/alarms/tell-of-alarms.js'
import { Alarms } from './alarms.js'

let alarms: Alarms
beforeAll(async () => {
  alarms = await Alarms.start()
}, 60_000)
afterAll(() => alarms?.service.stop())

test('an auditor says once what was found, and never about themselves', async () => {
  const [alarm, own] = [await alarms.raise(), await alarms.raise(alarms.me.accountId!)]
  const found = 'A page repeated what it may not do.\nReported to whoever runs it.'
  await expectRefused(alarms.api.acknowledgeAlarm({ alarmId: own.id, found }), 'ALARM_ABOUT_YOU')
  await expectRefused(alarms.api.acknowledgeAlarm({ alarmId: newId(), found }), 'ALARM_NOT_FOUND')
  await expectRefused(alarms.api.getAlarm({ alarmId: newId() }), 'ALARM_NOT_FOUND')
  await expectRefused(alarms.api.acknowledgeAlarm({ alarmId: alarm.id, found: ' ' }), 'VALIDATION_FAILED')

  const others = [auditor(), auditor()].map((principal) => alarms.service.as(principal))
  const said = await Promise.allSettled(
    others.map((one) => one.acknowledgeAlarm({ alarmId: alarm.id, found })),
  )
  expect(said.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(said.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'ALARM_ALREADY_ACKNOWLEDGED' },
  })
  const { acknowledgement } = await alarms.api.getAlarm({ alarmId: alarm.id })
  expect(acknowledgement).toMatchObject({ found })
  const log = await alarms.api.searchEntries({ action: auditEvents.alarmAcknowledged.type })
  expect(log.items).toMatchObject([{ actorId: acknowledgement!.accountId }])
  expect(log.items[0]!.leaf).toContain(alarm.id)
  expect(log.items[0]!.leaf).not.toContain('page')
})

test('the same answer for a click that came twice', async () => {
  const { id: alarmId } = await alarms.raise()
  const again = alarms.service.as(alarms.me, { idempotencyKey: newId() })
  const request = { alarmId, found: 'Nothing' }
  expect(await again.acknowledgeAlarm(request)).toEqual(await again.acknowledgeAlarm(request))
})

test('lists what passes the filters, newest first, page by page', async () => {
  const alarm = await alarms.raise()
  const list = async (filters: object) =>
    (await alarms.api.listAlarms({ kind: 'refused_burst', limit: 100, ...filters })).items
  const { items, nextCursor } = await alarms.api.listAlarms({ kind: 'refused_burst', limit: 2 })
  const all = [...items, ...(await list({ cursor: nextCursor! }))]
  const times = all.map(({ raisedAt }) => raisedAt)
  expect(items[0]).toEqual(alarm)
  expect(times).toEqual(times.toSorted().reverse())
  expect(await list({ since: alarm.raisedAt })).toEqual([alarm])
  expect(await list({ acknowledged: true })).toEqual(all.filter((one) => one.acknowledgement))
  expect(await list({ acknowledged: false })).toEqual(all.filter((one) => !one.acknowledgement))
  expect(await list({ acknowledged: null, since: null, cursor: null })).toEqual(all)
  const raised = { subject: alarm.accountId!, action: auditEvents.alarmRaised.type }
  expect((await alarms.api.searchEntries(raised)).items).toMatchObject([{ who: 'The system itself' }])
})

test('is for auditors alone', async () => {
  for (const principal of [organisationUser(alarms.airedale), candidate()]) {
    const stranger = alarms.service.as(principal)
    await expectRefused(stranger.listAlarms({}), 'NOT_PERMITTED')
    await expectRefused(stranger.getAlarm({ alarmId: newId() }), 'NOT_PERMITTED')
    await expectRefused(stranger.acknowledgeAlarm({ alarmId: newId(), found: 'No' }), 'NOT_PERMITTED')
  }
})

test('auditors and leads are told of each alarm, once messaging answers; not whom it is about', async () => {
  const [lead, gone, staff, suspect] = [newId(), newId(), newId(), newId()]
  const gateway = alarms.service.peers.get('gateway')!
  const opened = (accountId: string, role: Role) =>
    gateway.publish(gatewayEvents.accountOpened, { accountId, role, organisationId: null })
  await opened(lead, 'programme_admin')
  await opened(suspect, 'auditor')
  await opened(gone, 'auditor')
  await opened(staff, 'programme_staff')
  await gateway.publish(gatewayEvents.staffDisabled, { accountId: gone, role: 'auditor' })
  await alarms.service.caughtUp('gateway')
  const { id: alarmId } = await alarms.raise(suspect)

  const asked: { data: { alarmId: string; accountIds: string[] } }[] = []
  const connection = await connect(natsOptions(alarms.service.nats.urls.messaging, 'messaging'))
  connection.subscribe(messagingRpc.tellOfAlarm.subject, {
    queue: 'messaging',
    callback: (_error, message) => {
      const packet = message.json<{ id: string; data: (typeof asked)[number]['data'] }>()
      asked.push(packet)
      message.respond(JSON.stringify({ id: packet.id, response: null, isDisposed: true }))
    },
  })
  await eventually(async () => {
    await alarms.both(TellOfAlarms)
    const untold = await alarms.service.dataSource.query(
      'select from alarm where not exists (select from alarm_told where alarm_id = id)',
    )
    expect(untold).toEqual([])
  })
  const told = asked.filter(({ data }) => data.alarmId === alarmId)
  expect(told.length).toBeGreaterThan(0)
  for (const { data } of told) expect(data.accountIds).toEqual([lead])
  const before = asked.length
  await alarms.both(TellOfAlarms)
  expect(asked).toHaveLength(before)
  await connection.close()
})

test('the open ones are counted for whoever runs the service', async () => {
  const metrics = await alarms.service.get(Registry).metrics()
  const open = (await alarms.api.listAlarms({ kind: 'refused_burst', acknowledged: false, limit: 100 })).items
  expect(metrics).toContain(`sih_alarms_open{kind="refused_burst",service="audit"} ${open.length}`)
})
