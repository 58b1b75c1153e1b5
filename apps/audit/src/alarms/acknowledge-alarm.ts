import { auditEvents, type AcknowledgeAlarmRequest, type AlarmInFull } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { findAlarm } from './alarm-row.js'
import { alarmInFull } from './alarm.view.js'

@Injectable()
export class AcknowledgeAlarm {
  constructor(private readonly work: UnitOfWork) {}

  /** The first who says what was found is on record; nobody judges an alarm about themselves. */
  run({ alarmId, found }: AcknowledgeAlarmRequest, { accountId }: Principal): Promise<AlarmInFull> {
    return this.work.run(async (tx) => {
      const alarm = await findAlarm(tx, alarmId)
      if (!alarm) throw new DomainError('ALARM_NOT_FOUND')
      if (alarm.subject === accountId) throw new DomainError('ALARM_ABOUT_YOU')
      const kept = await tx.query(
        `insert into alarm_acknowledgement (alarm_id, account_id, found, acknowledged_at) values ($1, $2, $3, $4)
         on conflict (alarm_id) do nothing returning alarm_id`,
        [alarmId, accountId, found, tx.now()],
      )
      if (kept.length === 0) throw new DomainError('ALARM_ALREADY_ACKNOWLEDGED')
      tx.publish(auditEvents.alarmAcknowledged, { alarmId })
      return alarmInFull((await findAlarm(tx, alarmId))!)
    })
  }
}
