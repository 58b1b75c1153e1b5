import { auditEvents, candidatesEvents, requestRefused, type Alarm, type AlarmKind } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, eventually, organisationUser } from '@sih/testing'
import { ScanLog } from '../src/alarms/scan-log.js'
import { startAuditService, type AuditService } from './audit-service.js'

let service: AuditService
const me = auditor()
const api = () => service.as(me)
const airedale = newId()

beforeAll(async () => {
  service = await startAuditService({ ALARM_REFUSALS: '3', ALARM_PROFILES: '3', ALARM_GAP_SECONDS: '60' })
}, 60_000)
afterAll(() => service?.stop())
afterEach(() => service.clock.reset())

const about = async (kind: AlarmKind, subject: string): Promise<Alarm[]> =>
  (await api().listAlarms({ kind, limit: 100 })).items.filter((alarm) => alarm.subject === subject)

/** Everything there is has been looked through, by this process or another. */
const lookedThrough = () =>
  eventually(async () => {
    await service.get(ScanLog).next()
    const [{ behind }] = await service.dataSource.query<{ behind: boolean }[]>(
      'select (select max(size) from log_batch) > (select max(until) from alarm_scan) as behind',
    )
    expect(behind).toBe(false)
  })

const raised = (kind: AlarmKind, subject: string): Promise<Alarm> =>
  eventually(async () => {
    const alarms = await about(kind, subject)
    expect(alarms).toHaveLength(1)
    return alarms[0]!
  })

async function refuse(times: number, code: string, accountId: string) {
  const data = { operation: 'candidates.v1.open-profile', code, candidateId: newId(), organisationId: null }
  const candidates = service.peers.get('candidates')!
  for (let n = 0; n < times; n += 1)
    await candidates.publish(requestRefused.candidates, data, organisationUser(airedale, accountId))
  await service.caughtUp('candidates')
}

test('one person who is refused too often is an alarm, once', async () => {
  const [accountId, other] = [newId(), newId()]
  await refuse(3, 'CANDIDATE_NOT_FOUND', accountId)
  await refuse(9, 'SERVICE_UNAVAILABLE', other)
  await lookedThrough()
  expect([...(await about('refused_burst', accountId)), ...(await about('refused_burst', other))]).toEqual([])
  await refuse(2, 'CANDIDATE_NOT_FOUND', accountId)
  const alarm = await raised('refused_burst', accountId)
  expect(alarm).toMatchObject({ accountId, acknowledgement: null })
  expect(alarm.what).toMatch(/^Account ….{8} was refused \d times within ten minutes/)
})
