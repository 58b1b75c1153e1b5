import { AcknowledgeAlarmRequest, AlarmRef, ListAlarmsRequest, auditRpc } from '@sih/contracts'
import { RpcClient } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'

@Controller()
export class AlarmsController {
  private readonly audit

  constructor(client: RpcClient) {
    this.audit = client.of(auditRpc)
  }

  @Route('GET', '/audit/alarms', auditRpc.listAlarms)
  list(@Input() input: ListAlarmsRequest) {
    return this.audit.listAlarms(input)
  }

  @Route('GET', '/audit/alarms/:alarmId', auditRpc.getAlarm)
  get(@Input() input: AlarmRef) {
    return this.audit.getAlarm(input)
  }

  @Route('POST', '/audit/alarms/:alarmId/acknowledgement', auditRpc.acknowledgeAlarm, { status: 201 })
  acknowledge(@Input() input: AcknowledgeAlarmRequest) {
    return this.audit.acknowledgeAlarm(input)
  }
}
