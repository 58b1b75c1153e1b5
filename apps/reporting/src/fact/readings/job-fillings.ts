import { candidatesEvents, type EventEnvelope, type JobFillingFact } from '@sih/contracts'
import type { Book } from '../book.js'
import type { Fact, FactKind, OwnCodes } from '../fact.js'
import { reading, userOf } from '../reading.js'
import { keepPlacement, unknownPlacement, type PlacementKnown } from './placements.js'

/** What is known of a job filling. */
export interface JobFillingKnown {
  said: JobFillingFact
  /** The placement that led to it; null if it does not count. */
  placementId: string | null
  recordedAt: string
  /** When it was first said that the person is still in the job. */
  after6: string | null
  after12: string | null
  by: OwnCodes
}

function read(event: EventEnvelope<JobFillingFact>, book: Book): void {
  const { data, occurredAt } = event
  const { fillingId, organisationId, sustainedAt6, sustainedAt12, withdrawn } = data
  const known = book.known<JobFillingKnown>(fillingId)
  if (known && known.said.version >= data.version) return
  const filling: JobFillingKnown = {
    said: data,
    placementId: withdrawn === null ? data.placementId : null,
    recordedAt: known?.recordedAt ?? occurredAt,
    after6: sustainedAt6 === 'yes' ? (known?.after6 ?? occurredAt) : null,
    after12: sustainedAt12 === 'yes' ? (known?.after12 ?? occurredAt) : null,
    by: known?.by ?? userOf(event, organisationId),
  }
  book.keep(fillingId, filling)
  book.state(fillingId, factsOf(filling))
  link(book, fillingId, known?.placementId ?? null, filling.placementId)
}

function link(book: Book, fillingId: string, from: string | null, to: string | null): void {
  if (from === to) return
  const naming = (id: string, change: (fillings: string[]) => string[]) => {
    const placement = book.known<PlacementKnown>(id) ?? unknownPlacement
    keepPlacement(book, id, { ...placement, fillings: change(placement.fillings) })
  }
  if (from !== null) naming(from, (fillings) => fillings.filter((id) => id !== fillingId))
  if (to !== null) naming(to, (fillings) => [...fillings, fillingId].sort())
}

function factsOf({ said, recordedAt, after6, after12, by }: JobFillingKnown): Fact[] {
  if (said.withdrawn !== null) return []
  const { fillingId, candidateId, organisationId, staffGroup, band, contractType } = said
  const at = (kind: FactKind, happenedAt: string | null): Fact[] =>
    happenedAt === null
      ? []
      : [
          {
            subject: fillingId,
            kind,
            candidateId,
            organisationId,
            happenedAt,
            codes: { ...by, type: contractType, staffGroup, band },
          },
        ]
  return [
    ...at('jobsFilled', recordedAt),
    ...at('stillInJobAt6Months', after6),
    ...at('stillInJobAt12Months', after12),
  ]
}

const { jobFillingRecorded, jobFillingCorrected, jobFillingWithdrawn, followUpAnswered } = candidatesEvents

export const jobFillings = [
  jobFillingRecorded,
  jobFillingCorrected,
  jobFillingWithdrawn,
  followUpAnswered,
].map((event) =>
  reading<JobFillingFact>({ event, about: ({ fillingId, placementId }) => [fillingId, placementId], read }),
)
