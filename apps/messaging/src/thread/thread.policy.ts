import { DomainError } from '@sih/kernel'
import type { Participant } from './participant.js'

/** What decides whether a candidate and an organisation see each other. */
export interface Pair {
  candidateId: string
  organisationId: string
  interest: { live: boolean; kept: boolean } | null
  organisation: { accessActive: boolean } | null
}

/** The organisation sees the candidate: a live interest, and access. */
export const seesCandidate = ({ interest, organisation }: Pair): boolean =>
  interest?.live === true && organisation?.accessActive === true

/** The organisation has given the candidate a job: it keeps what was written, though it sees the candidate no more. */
const keepsConversation = ({ interest, organisation }: Pair): boolean =>
  interest?.kept === true && organisation?.accessActive === true

const takesPart = ({ side, partyId }: Participant, { candidateId, organisationId }: Pair): boolean =>
  partyId === (side === 'candidate' ? candidateId : organisationId)

/** Candidates keep sight of their own conversations; an organisation has sight of one while it sees the candidate, or keeps it. */
export function mayRead<P extends Pair>(reader: Participant, thread: P | undefined): asserts thread is P {
  if (thread && takesPart(reader, thread)) {
    if (reader.side === 'candidate' || seesCandidate(thread) || keepsConversation(thread)) return
  }
  throw new DomainError('THREAD_NOT_FOUND')
}

/** Nobody writes to somebody who cannot read it. */
export function mayWrite<P extends Pair>(writer: Participant, thread: P | undefined): asserts thread is P {
  mayRead(writer, thread)
  if (!seesCandidate(thread)) throw new DomainError('THREAD_READ_ONLY')
}

/** @param continued whether the two have a conversation already: if so, the candidate knows that the organisation exists */
export function mayStart(writer: Participant, pair: Pair, continued: boolean): void {
  if (seesCandidate(pair)) return
  if (writer.side === 'organisation') throw new DomainError('CANDIDATE_NOT_FOUND')
  throw new DomainError(continued ? 'THREAD_READ_ONLY' : 'ORGANISATION_NOT_FOUND')
}
