import { messagingRpc, type OpenEventsRequest } from '@sih/contracts'
import { DomainError, currentInteraction } from '@sih/kernel'
import { RpcClient } from '@sih/rpc'
import { Injectable, StreamableFile } from '@nestjs/common'
import { LiveEvents } from './live-events.js'

/** Opens a stream of events: what has happened since the last one known, then what happens. */
@Injectable()
export class OpenLiveEvents {
  private readonly messaging

  constructor(
    client: RpcClient,
    private readonly liveEvents: LiveEvents,
  ) {
    this.messaging = client.of(messagingRpc)
  }

  /** @param header Last-Event-ID, which browsers send when they come back */
  async run(request: OpenEventsRequest, header: string | undefined): Promise<StreamableFile> {
    const lastEventId = header === undefined ? request.lastEventId : numberOf(header)
    const connection = this.liveEvents.join(currentInteraction().principal)
    try {
      connection.begin(await this.messaging.openEventStream(lastEventId === undefined ? {} : { lastEventId }))
    } catch (error) {
      connection.stream.destroy()
      throw error
    }
    return new StreamableFile(connection.stream, { type: 'text/event-stream' })
  }
}

function numberOf(header: string): number {
  if (/^\d{1,15}$/.test(header)) return Number(header)
  const problem = { field: 'lastEventId', message: 'Use the id of the last event, unchanged' }
  throw new DomainError('VALIDATION_FAILED', [problem])
}
