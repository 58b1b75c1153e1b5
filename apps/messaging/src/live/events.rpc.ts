import { OpenEventsRequest, messagingRpc } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { Handles } from '@sih/rpc'
import { Controller } from '@nestjs/common'
import { OpenEvents } from './open-events.js'

@Controller()
export class EventsRpc {
  constructor(private readonly openEventStream: OpenEvents) {}

  @Handles(messagingRpc.openEventStream) open(request: OpenEventsRequest, principal: Principal) {
    return this.openEventStream.run(request, principal)
  }
}
