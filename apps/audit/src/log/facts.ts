import type { EventEnvelope, Outcome } from '@sih/contracts'

/** What an entry says, for searching and for showing. Both are made from its leaf, so they cannot differ. */
export interface Facts {
  type: string
  outcome: Outcome
  actorId: string | null
  actorRole: string
  organisationId: string | null
  correlationId: string
  /** RFC 3339. */
  occurredAt: string
}

/** @param event undefined for a line that is none: then all that is known is when it was logged. */
export function factsOf(event: EventEnvelope | undefined, loggedAt: Date): Facts {
  if (!event) return { ...unreadable, occurredAt: loggedAt.toISOString() }
  const { type, outcome, actor, correlationId, occurredAt } = event
  const { accountId, role, organisationId } = actor
  return { type, outcome, actorId: accountId, actorRole: role, organisationId, correlationId, occurredAt }
}

const unreadable = {
  type: 'unreadable',
  outcome: 'refused',
  actorId: null,
  actorRole: 'unknown',
  organisationId: null,
  correlationId: 'unknown',
} as const satisfies Partial<Facts>
