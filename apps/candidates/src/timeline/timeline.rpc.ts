import { Controller } from '@nestjs/common'
import { candidatesRpc, type TimelineRequest } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { GetTimeline } from './get-timeline.js'

@Controller()
export class TimelineRpc {
  constructor(private readonly getTimeline: GetTimeline) {}

  @Handles(candidatesRpc.getTimeline) get(request: TimelineRequest, principal: Principal) {
    return this.getTimeline.run(request, principal)
  }
}
