import type { ServiceName } from '@sih/kernel'
import type { Class } from './parse.js'

/** `evt.candidates.profile-opened.v1` */
export type EventType = `evt.${ServiceName}.${string}.v${number}`

/**
 * A fact in the past tense. Its data holds identifiers and codes, never personal data, because it stays in the audit log
 * for ever. Fields named candidateId, candidateIds, accountId, organisationId or fromOrganisationId say whom it is about.
 */
export interface EventContract<Data extends object = object> {
  type: EventType
  source: ServiceName
  data: Class<Data>
  /** Completes "…": what happened, in plain words for auditors, such as "opened the profile". */
  action: string
  outcome: Outcome
}

export const outcomes = ['succeeded', 'refused'] as const
export type Outcome = (typeof outcomes)[number]

export function defineEvent<Data extends object>(definition: {
  source: ServiceName
  name: string
  version: number
  data: Class<Data>
  action: string
  outcome?: Outcome
}): EventContract<Data> {
  const { source, name, version, data, action, outcome = 'succeeded' } = definition
  return { type: `evt.${source}.${name}.v${version}`, source, data, action, outcome }
}

/** Where a request came from, as far as the audit log may know it. */
export interface Origin {
  /** The client's network: IPv4 /24 or IPv6 /48, so that no single household is named for ever. */
  network: string | null
}

/** An event as it is stored and travels: RFC 8785 canonical JSON of this. */
export interface EventEnvelope<Data extends object = Record<string, unknown>> {
  id: string
  type: string
  occurredAt: string
  actor: { role: string; accountId: string | null; organisationId: string | null; sessionId: string | null }
  origin: Origin
  correlationId: string
  /** The interaction this is a consequence of; null for the interaction itself. */
  causeId: string | null
  outcome: Outcome
  data: Data
}
