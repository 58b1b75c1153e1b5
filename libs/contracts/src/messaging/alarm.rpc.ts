import { defineRpc } from '../dsl/define-rpc.js'
import { Id, Ids } from '../dsl/fields.js'

export class TellOfAlarmRequest {
  @Id({ description: 'Each person is told of it once, however often it is asked for' }) alarmId: string
  @Ids({ min: 1, max: 1000, description: 'Auditors and leads of the programme' }) accountIds: string[]
}

/** A command, repeated by the audit service until it is answered. */
export const tellOfAlarm = defineRpc({
  subject: 'messaging.v1.tell-of-alarm',
  request: TellOfAlarmRequest,
  permission: 'service',
  summary: 'Tell people that the audit trail has raised an alarm',
})
