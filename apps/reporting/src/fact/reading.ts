import type { EventContract, EventEnvelope } from '@sih/contracts'
import type { Book } from './book.js'
import type { Fact, FactKind, OwnCodes } from './fact.js'

/** What one kind of event means for the facts. */
export interface Reading<Data extends object = object> {
  event: EventContract<Data>
  /** Of what, besides the candidate, it has to be known what was said before. */
  about?: (data: Data) => (string | null)[]
  read: (event: EventEnvelope<Data>, book: Book) => void
}

export const reading = <Data extends object>(definition: Reading<Data>) => definition as unknown as Reading

interface About {
  candidateId: string
  organisationId: string
}

/** A fact that is said by one event alone. */
export const factOf = (
  event: EventEnvelope<object>,
  kind: FactKind,
  { candidateId, organisationId }: About,
  codes: OwnCodes = {},
): Fact => ({
  subject: event.id,
  kind,
  candidateId,
  organisationId,
  happenedAt: event.occurredAt,
  codes: { ...userOf(event, organisationId), ...codes },
})

/** Who did it for the organisation: nobody where it was the candidate, the programme, or came by itself. */
export const userOf = ({ actor }: EventEnvelope<object>, organisationId: string): OwnCodes =>
  actor.accountId !== null && actor.organisationId === organisationId ? { user: actor.accountId } : {}
