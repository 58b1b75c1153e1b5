import { londonDay, type Day } from '@sih/calendar'
import { canonicalJson } from '@sih/kernel'
import type { CandidateCodes, Fact } from './fact.js'

/** A fact as it is kept: with what is said of the candidate, on its day and in its month in Europe/London. */
export interface KeptFact extends Omit<Fact, 'codes'> {
  codes: Fact['codes'] & CandidateCodes
  day: Day
  month: Day
}

/** Where it stands on its shelf, which has the facts of its kind and month. */
export interface PlacedFact extends KeptFact {
  place: number
}

export function keptFact(fact: Fact, candidate: CandidateCodes): KeptFact {
  const day = londonDay(new Date(fact.happenedAt))
  return {
    ...fact,
    codes: { ...fact.codes, connection: candidate.connection, service: candidate.service },
    day,
    month: `${day.slice(0, 7)}-01`,
  }
}

const said = ({ kind, organisationId, candidateId, happenedAt, codes }: KeptFact) =>
  canonicalJson({ kind, organisationId, candidateId, happenedAt, codes })

export const areEqual = (a: KeptFact, b: KeptFact): boolean => said(a) === said(b)
