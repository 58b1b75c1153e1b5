import { auditEvents, type AlarmInFull, type AlarmRef } from '@sih/contracts'
import { DomainError } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { findAlarm } from './alarm-row.js'
import { alarmInFull } from './alarm.view.js'

@Injectable()
export class GetAlarm {
  constructor(private readonly work: UnitOfWork) {}

  run({ alarmId }: AlarmRef): Promise<AlarmInFull> {
    return this.work.read(async (tx) => {
      const alarm = await findAlarm(tx, alarmId)
      if (!alarm) throw new DomainError('ALARM_NOT_FOUND')
      tx.publish(auditEvents.alarmOpened, { alarmId })
      return alarmInFull(alarm)
    })
  }
}
