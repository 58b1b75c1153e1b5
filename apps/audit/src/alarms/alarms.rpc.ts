import { AcknowledgeAlarmRequest, AlarmRef, ListAlarmsRequest, auditRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { AcknowledgeAlarm } from './acknowledge-alarm.js'
import { GetAlarm } from './get-alarm.js'
import { ListAlarms } from './list-alarms.js'

@Controller()
export class AlarmsRpc {
  constructor(
    private readonly listAlarms: ListAlarms,
    private readonly getAlarm: GetAlarm,
    private readonly acknowledgeAlarm: AcknowledgeAlarm,
  ) {}

  @Handles(auditRpc.listAlarms) list(request: ListAlarmsRequest) {
    return this.listAlarms.run(request)
  }

  @Handles(auditRpc.getAlarm) get(request: AlarmRef) {
    return this.getAlarm.run(request)
  }

  @Handles(auditRpc.acknowledgeAlarm) acknowledge(request: AcknowledgeAlarmRequest, principal: Principal) {
    return this.acknowledgeAlarm.run(request, principal)
  }
}
