import { OpenEventsRequest, messagingRpc } from '@sih/contracts'
import { Controller, Header, Headers } from '@nestjs/common'
import { Input } from '../routing/input.decorator.js'
import { Route } from '../routing/route.decorator.js'
import { OpenLiveEvents } from './open-live-events.js'

@Controller()
export class EventsController {
  constructor(private readonly openLiveEvents: OpenLiveEvents) {}

  /** Its connection serves nothing else, so that a gateway that ends waits for none. */
  @Header('Connection', 'close')
  @Route('GET', '/events', messagingRpc.openEventStream, { streams: 'text/event-stream' })
  events(@Input() input: OpenEventsRequest, @Headers('last-event-id') lastEventId?: string) {
    return this.openLiveEvents.run(input, lastEventId)
  }
}
