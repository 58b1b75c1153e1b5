import {
  candidatesEvents,
  gatewayEvents,
  messagingEvents,
  requestRefused,
  type Alarm,
  type AlarmKind,
} from '@sih/contracts'
import { Consumption, natsOptions } from '@sih/journal'
import { anonymous, newId, type ServiceName } from '@sih/kernel'
import { generateSignerKey, noteSigner } from '@sih/merkle'
import { UnitOfWork } from '@sih/persistence'
import { ServiceHost } from '@sih/service-host'
import { eventually, organisationUser } from '@sih/testing'
import { connect } from '@nats-io/transport-node'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DataSource } from 'typeorm'
import { AlarmSchedule } from '../src/alarms/alarm-schedule.js'
import { RaiseAlarm } from '../src/alarms/raise-alarm.js'
import { WatchHeads } from '../src/alarms/watch-heads.js'
import { LogSink } from '../src/log/log-sink.js'
import { AskWitness } from '../src/witness/ask-witness.js'
import { RemoteWitness } from '../src/witness/remote-witness.js'
import { WitnessSchedule } from '../src/witness/witness-schedule.js'
import { Alarms } from './alarms.js'
import { batchAfter } from './events.js'

let alarms: Alarms
beforeAll(async () => {
  alarms = await Alarms.start()
}, 60_000)
afterAll(() => alarms?.service.stop())
afterEach(() => alarms.service.clock.reset())

const found = async ({ id }: Alarm) => {
  const { search } = await alarms.api.getAlarm({ alarmId: id })
  return (await alarms.api.searchEntries({ ...search!, limit: 100 })).items
}

test('one person who is refused too often is an alarm, once', async () => {
  const [accountId, unlucky] = [newId(), newId()]
  await alarms.refuse(3, 'CANDIDATE_NOT_FOUND', accountId)
  await alarms.refuse(9, 'SERVICE_UNAVAILABLE', unlucky)
  await alarms.lookedThrough()
  expect([
    ...(await alarms.about('refused_burst', accountId)),
    ...(await alarms.about('refused_burst', unlucky)),
  ]).toEqual([])
  await alarms.refuse(1, 'CANDIDATE_NOT_FOUND', accountId)
  const alarm = await alarms.the('refused_burst', accountId)
  expect(alarm).toMatchObject({ accountId, count: 4, acknowledgement: null })
  expect(alarm.what).toMatch(
    /^Account ….{8} was refused 4 times within ten minutes, from 10:00 on 1 March 2026$/,
  )
  expect(await found(alarm)).toHaveLength(4)
  await alarms.refuse(5, 'CANDIDATE_NOT_FOUND', accountId)
  expect(await alarms.the('refused_burst', accountId)).toEqual(alarm)
})

test('sign-ins that fail from one network are an alarm, whoever they were to be', async () => {
  const data = { method: 'POST', route: '/api/v1/auth/login', code: 'SIGN_IN_FAILED', status: 401 }
  const gateway = alarms.service.peers.get('gateway')!
  for (let n = 0; n < 5; n += 1)
    await gateway.publish(gatewayEvents.requestTurnedAway, data, anonymous, '198.51.100.0/24')
  await gateway.publish(gatewayEvents.requestTurnedAway, data, anonymous, '203.0.113.0/24')
  await alarms.service.caughtUp('gateway')
  const alarm = await alarms.the('refused_burst', '198.51.100.0/24')
  expect(alarm).toMatchObject({ accountId: null, count: 5 })
  expect(await alarms.about('refused_burst', '203.0.113.0/24')).toEqual([])
})

test('more different profiles than a day has room for are an alarm', async () => {
  const [accountId, careful] = [newId(), newId()]
  const candidates = alarms.service.peers.get('candidates')!
  const open = (person: string, candidateId: string) =>
    candidates.publish(
      candidatesEvents.profileOpened,
      { candidateId, organisationId: alarms.airedale },
      organisationUser(alarms.airedale, person),
    )
  const same = newId()
  for (let n = 0; n < 4; n += 1) {
    await open(accountId, newId())
    await open(careful, same)
  }
  await alarms.service.caughtUp('candidates')
  const alarm = await alarms.the('profile_volume', accountId)
  expect(alarm.what).toMatch(/^Account ….{8} opened 4 different profiles on 1 March 2026$/)
  expect(await found(alarm)).toHaveLength(4)
  expect(await alarms.about('profile_volume', careful)).toEqual([])
})

test('what is no event is an alarm about the service that sent it', async () => {
  const sink = alarms.service.get(LogSink)
  await alarms.service.get(UnitOfWork).run(async (tx) => {
    const position = await sink.position(tx, 'organisations')
    await sink.apply(tx, batchAfter('organisations', position, ['rubbish', 'more \0 of it']))
  })
  const alarm = await alarms.the('unreadable', 'organisations')
  expect(alarm.what).toContain('organisations')
  const { entry } = await alarms.api.getAlarm({ alarmId: alarm.id })
  expect(await alarms.api.getEntry({ index: entry! })).toMatchObject({
    source: 'organisations',
    type: 'unreadable',
  })
})

/** What a service would say of itself, said by somebody who has its password. */
async function announce(source: ServiceName, number: number, head: string) {
  const connection = await connect(natsOptions(alarms.service.nats.urls[source], source))
  const at = new Date(Date.now() + 3600_000).toISOString()
  connection.publish(`head.${source}`, JSON.stringify({ number, head, at }))
  await connection.drain()
}

/** Until both processes have noticed, and the time that things may take is over. */
const watched = (kind: AlarmKind, source: ServiceName, number: number) =>
  eventually(async () => {
    alarms.service.clock.reset()
    await announce(source, number, 'ab'.repeat(32))
    await alarms.both(WatchHeads)
    alarms.service.clock.set(new Date(Date.now() + 61_000))
    await alarms.both(WatchHeads)
    expect(await alarms.about(kind, source)).toHaveLength(1)
  })

test('what a service has announced and does not come is an alarm, one for as long as it is open', async () => {
  await announce('reporting', 7, 'ab'.repeat(32))
  await alarms.both(WatchHeads)
  expect(await alarms.about('gap', 'reporting')).toEqual([])
  await watched('gap', 'reporting', 7)
  expect(await alarms.about('gap', 'reporting')).toMatchObject([{ count: 7 }])
  await alarms.service.peers.get('reporting')!.publish(requestRefused.reporting, {
    operation: 'reporting.v1.overview',
    code: 'NOT_PERMITTED',
    candidateId: null,
    organisationId: null,
  })
  await alarms.service.caughtUp('reporting')
  await watched('gap', 'reporting', 7)
})

test('a service that tells another history is an alarm', async () => {
  const messaging = alarms.service.peers.get('messaging')!
  await messaging.publish(messagingEvents.notificationRead, { notificationId: newId() })
  await alarms.service.caughtUp('messaging')
  await watched('fork', 'messaging', 1)
  const number = await alarms.service.get(ServiceHost).consumed('gateway')
  const forked = batchAfter('gateway', { number, head: Buffer.alloc(32, 7) }, ['{}'])
  const consumption = new Consumption(alarms.service.get(UnitOfWork), alarms.service.get(LogSink))
  const twice = [consumption.apply(forked), consumption.apply(forked)]
  expect(await Promise.allSettled(twice)).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
  expect(await alarms.about('fork', 'gateway')).toHaveLength(1)
})

test('a witness that has signed another log is an alarm', async () => {
  const refusing = createServer((_request, response) => response.writeHead(422).end('Not a continuation\n'))
  await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`
  const witness = new RemoteWitness(url, noteSigner(generateSignerKey('example/witness')).verifierKey)
  const schedules = [alarms.service.running.app, alarms.other.app].map((app) => {
    const asking = new AskWitness(app.get(UnitOfWork, { strict: false }), witness)
    return new WitnessSchedule(asking, app.get(RaiseAlarm, { strict: false }))
  })
  for (const schedule of schedules) schedule.onApplicationBootstrap()
  await eventually(async () => expect(await alarms.about('fork', 'witness')).toHaveLength(1))
  await Promise.all(schedules.map((schedule) => schedule.onModuleDestroy()))
  expect(await alarms.about('fork', 'witness')).toHaveLength(1)
  refusing.close()
})

test('a hole that a superuser has made, and history that was changed, are each one alarm', async () => {
  const superuser = await new DataSource({
    type: 'postgres',
    url: alarms.service.database.superuserUrl,
  }).initialize()
  await alarms.raise()
  await alarms.service.running.app.get(AlarmSchedule, { strict: false }).onModuleDestroy()
  await alarms.other.app.get(AlarmSchedule, { strict: false }).onModuleDestroy()
  const accountId = newId()
  await alarms.refuse(2, 'NOT_PERMITTED', accountId)
  await superuser.query(`
    set session_replication_role = replica;
    delete from log_entry where index = (select index from log_entry where actor_id = '${accountId}' order by index limit 1);
    update log_batch set frontier = sha256('x') || substring(frontier from 33) where size = (select max(size) from log_batch)`)
  await superuser.destroy()
  const gap = await alarms.the('gap', 'log')
  expect(gap).toMatchObject({
    count: 1,
    what: expect.stringMatching(/^One entry is missing from the log, from entry \d+ on$/),
  })
  await eventually(async () => expect(await alarms.about('fork', 'log')).toHaveLength(1))
})
