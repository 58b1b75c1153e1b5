import { requestRefused, type Alarm, type AlarmKind } from '@sih/contracts'
import { newId } from '@sih/kernel'
import { auditor, eventually, organisationUser } from '@sih/testing'
import { ScanLog } from '../src/alarms/scan-log.js'
import type { TellOfAlarms } from '../src/alarms/tell-of-alarms.js'
import type { WatchHeads } from '../src/alarms/watch-heads.js'
import { startAuditService, type AuditService } from './audit-service.js'

type Work = typeof ScanLog | typeof WatchHeads | typeof TellOfAlarms

/** The audit service in two processes, with limits that are soon reached. */
export class Alarms {
  readonly me = auditor()
  readonly airedale = newId()

  private constructor(
    readonly service: AuditService,
    readonly other: Awaited<ReturnType<AuditService['startReplica']>>,
  ) {}

  static async start(): Promise<Alarms> {
    const limits = { ALARM_REFUSALS: '3', ALARM_SIGN_INS: '4', ALARM_PROFILES: '3', ALARM_GAP_SECONDS: '60' }
    const service = await startAuditService(limits)
    // Nothing happens on two days, or in two stretches of ten minutes.
    for (const { clock } of service.peers.values()) clock.set('2026-03-01T10:05:00Z')
    return new Alarms(service, await service.startReplica())
  }

  get api() {
    return this.service.as(this.me)
  }

  /** Both processes, twice over, beside what they do by themselves. */
  async both(token: Work): Promise<void> {
    const works = [this.service.get<object>(token), this.other.app.get<object>(token, { strict: false })]
    await Promise.all(
      [...works, ...works].map((work) =>
        work instanceof ScanLog ? work.next() : (work as WatchHeads).run(),
      ),
    )
  }

  async about(kind: AlarmKind, subject: string): Promise<Alarm[]> {
    const { items } = await this.api.listAlarms({ kind, limit: 100 })
    return items.filter((alarm) => alarm.subject === subject)
  }

  /** Until everything there is by now has been looked through. */
  async lookedThrough(): Promise<void> {
    const [log] = await this.service.dataSource.query<{ size: string }[]>(
      'select max(size) as size from log_batch',
    )
    await eventually(async () => {
      await this.both(ScanLog)
      const [scan] = await this.service.dataSource.query<{ until: string }[]>(
        'select max(until) as until from alarm_scan',
      )
      expect(Number(scan!.until)).toBeGreaterThanOrEqual(Number(log!.size))
    })
  }

  /** The one alarm of this kind about this subject. */
  async the(kind: AlarmKind, subject: string): Promise<Alarm> {
    await this.lookedThrough()
    const alarms = await this.about(kind, subject)
    expect(alarms).toHaveLength(1)
    return alarms[0]!
  }

  async refuse(times: number, code: string, accountId: string): Promise<void> {
    const data = { operation: 'candidates.v1.open-profile', code, candidateId: newId(), organisationId: null }
    const candidates = this.service.peers.get('candidates')!
    for (let n = 0; n < times; n += 1)
      await candidates.publish(requestRefused.candidates, data, organisationUser(this.airedale, accountId))
    await this.service.caughtUp('candidates')
  }

  async raise(accountId = newId()): Promise<Alarm> {
    await this.refuse(4, 'CANDIDATE_NOT_FOUND', accountId)
    return this.the('refused_burst', accountId)
  }
}
