import { candidatesEvents, type EventEnvelope } from '@sih/contracts'
import { canonicalJson, newId, type ServiceName } from '@sih/kernel'
import { chainOf } from '@sih/merkle'
import type { JournalBatch, Position } from '@sih/journal'

/** An event as a source would publish it; `about` replaces parts of it. */
export const anEvent = (about: Partial<EventEnvelope> = {}): EventEnvelope => ({
  id: newId(),
  type: candidatesEvents.profileOpened.type,
  occurredAt: '2026-03-01T09:30:00.000Z',
  actor: { role: 'organisation_user', accountId: newId(), organisationId: newId(), sessionId: newId() },
  origin: { network: '192.0.2.0/24' },
  correlationId: newId(),
  causeId: null,
  outcome: 'succeeded',
  data: { candidateId: newId(), organisationId: newId() },
  ...about,
})

/** A line for each event, of a type of that source. */
export const linesOf = (source: ServiceName, count: number): string[] =>
  Array.from({ length: count }, () => canonicalJson(anEvent({ type: `evt.${source}.something-done.v1` })))

export const batchAfter = (
  source: ServiceName,
  { number, head }: Position,
  lines: string[],
): JournalBatch => ({
  source,
  first: number + 1,
  last: number + lines.length,
  previous: head,
  head: chainOf(head, number + 1, lines),
  lines,
})
