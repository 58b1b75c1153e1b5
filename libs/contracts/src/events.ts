import { auditEvents } from './audit/events.js'
import { candidatesEvents } from './candidates/events.js'
import type { EventContract } from './dsl/define-event.js'
import { gatewayEvents } from './gateway/events.js'
import { messagingEvents } from './messaging/events.js'
import { organisationsEvents } from './organisations/events.js'
import { reportingEvents } from './reporting/events.js'
import { requestRefused, requestRepeated } from './refusals.js'

/** Every event of the system by its type. */
export const allEvents: ReadonlyMap<string, EventContract> = new Map(
  [
    organisationsEvents,
    candidatesEvents,
    messagingEvents,
    reportingEvents,
    auditEvents,
    gatewayEvents,
    requestRefused,
    requestRepeated,
  ]
    .flatMap((events) => Object.values(events) as EventContract[])
    .map((contract) => [contract.type, contract]),
)
