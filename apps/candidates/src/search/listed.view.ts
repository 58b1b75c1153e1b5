import type { CandidateSummary, Connection } from '@sih/contracts'
import { shownConnections } from '../candidate/wis.js'

export interface ListedRow {
  id: string
  firstName: string
  lastName: string
  connections: Connection[]
  wisAgreed: boolean
  since: Date
  nameKey: string
  starts: string
  score: number
  byReferral: boolean
  unanswered: boolean
}

/** What stands for “not said” where a day is needed to sort by. */
const notSaid = '9999-12-31'

/** @param organisation false for the programme, to which interest and visits say nothing */
export const listedView =
  (organisation: boolean, lastVisit: Date | null) =>
  (row: ListedRow): CandidateSummary => ({
    id: row.id,
    firstName: row.firstName,
    lastName: row.lastName,
    connections: shownConnections(row.connections, row.wisAgreed),
    interestedSince: organisation ? row.since.toISOString() : null,
    byReferral: row.byReferral,
    unanswered: row.unanswered,
    newSinceLastVisit: organisation && (lastVisit === null || row.since > lastVisit),
    earliestStart: row.starts === notSaid ? null : row.starts,
  })
