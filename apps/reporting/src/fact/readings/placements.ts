import { candidatesEvents, type EventEnvelope, type PlacementFact } from '@sih/contracts'
import type { Book } from '../book.js'
import type { Fact, FactKind, OwnCodes } from '../fact.js'
import { reading, userOf } from '../reading.js'

/** What is known of a placement. */
export interface PlacementKnown {
  /** Null while only a job filling has named it. */
  said: PlacementFact | null
  plannedAt: string
  /** When it came into the state it is in. */
  since: string
  by: OwnCodes
  /** The job fillings that name it and count. */
  fillings: string[]
}

export const unknownPlacement: PlacementKnown = { said: null, plannedAt: '', since: '', by: {}, fillings: [] }

function read(event: EventEnvelope<PlacementFact>, book: Book): void {
  const { data, occurredAt } = event
  const known = book.known<PlacementKnown>(data.placementId) ?? unknownPlacement
  const before = known.said
  if (before !== null && before.version >= data.version) return
  keepPlacement(book, data.placementId, {
    said: data,
    plannedAt: before === null ? occurredAt : known.plannedAt,
    since: before?.state === data.state ? known.since : occurredAt,
    by: before === null ? userOf(event, data.organisationId) : known.by,
    fillings: known.fillings,
  })
}

export function keepPlacement(book: Book, id: string, placement: PlacementKnown): void {
  book.keep(id, placement)
  book.state(id, factsOf(placement))
}

const ends = {
  planned: [],
  in_progress: [],
  completed: ['placementsCompleted'],
  cancelled: ['placementsCancelled'],
  did_not_attend: ['placementsMissed'],
} as const satisfies Record<PlacementFact['state'], FactKind[]>

/** A completed placement led to a job as soon as a job filling that counts names it. */
function factsOf({ said, plannedAt, since, by, fillings }: PlacementKnown): Fact[] {
  if (said === null) return []
  const { placementId, candidateId, organisationId, kind, staffGroup, state } = said
  const at = (factKind: FactKind, happenedAt: string): Fact => ({
    subject: placementId,
    kind: factKind,
    candidateId,
    organisationId,
    happenedAt,
    codes: { ...by, type: kind, staffGroup },
  })
  const ledToJob = state === 'completed' && fillings.length > 0
  return [
    at('placementsPlanned', plannedAt),
    ...ends[state].map((end) => at(end, since)),
    ...(ledToJob ? [at('placementsLedToJob', since)] : []),
  ]
}

const { placementRecorded, placementChanged, placementAnswered } = candidatesEvents

export const placements = [placementRecorded, placementChanged, placementAnswered].map((event) =>
  reading<PlacementFact>({ event, about: ({ placementId }) => [placementId], read }),
)
