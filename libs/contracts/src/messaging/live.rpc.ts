import { defineRpc } from '../dsl/define-rpc.js'
import { Flag, Id, ListOf, OneOf, WholeNumber } from '../dsl/fields.js'

export const liveKinds = [
  'notification',
  'message',
  'read',
  'archived',
  'taken_back',
  'assigned',
  'note',
] as const
export type LiveKind = (typeof liveKinds)[number]

const place = { min: 0, max: 1e15 }

/** Something has happened that a person may look at: identifiers and codes, no content. */
export class LiveEvent {
  @WholeNumber({ ...place, description: 'The id of the event in the stream' }) number: number
  @OneOf(liveKinds, { name: 'LiveKind' }) kind: LiveKind
  @Id({ optional: true }) threadId?: string
  @Id({ optional: true }) notificationId?: string
}

export class OpenEventsRequest {
  @WholeNumber({
    ...place,
    optional: true,
    description: 'Continue after this event; the header Last-Event-ID says the same and comes first',
  })
  lastEventId?: number
}

/** Where a stream of events begins: what has happened since the last one that its reader knows. */
export class EventsSoFar {
  @WholeNumber({ ...place, description: 'All up to here are told' }) position: number
  @ListOf(LiveEvent, { max: 10_000 }) events: LiveEvent[]
  @Flag({ description: 'It is too long ago to tell all that happened: load everything again' })
  missed: boolean
}

export const openEventStream = defineRpc({
  subject: 'messaging.v1.open-event-stream',
  request: OpenEventsRequest,
  response: EventsSoFar,
  permission: 'notification:own',
  summary: 'What happens, as it happens (server-sent events): kinds and identifiers of what to load again',
})
