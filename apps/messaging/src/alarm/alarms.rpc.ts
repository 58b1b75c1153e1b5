import { TellOfAlarmRequest, messagingRpc } from '@sih/contracts'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { TellOfAlarm } from './tell-of-alarm.js'

@Controller()
export class AlarmsRpc {
  constructor(private readonly tellOfAlarm: TellOfAlarm) {}

  @Handles(messagingRpc.tellOfAlarm) tell(request: TellOfAlarmRequest) {
    return this.tellOfAlarm.run(request)
  }
}
