import { DomainError, isOrganisation, isProgramme, type Principal } from '@sih/kernel'
import type { CandidateState } from './candidate.entity.js'

/** What a decision rests on. */
interface Facts {
  /** To change or read as one's own. */
  manage: { id: string }
  /** To see the profile. */
  open: {
    id: string
    state: CandidateState
    /** The organisation that knows of the candidate's interest, if the interest is delivered and not withdrawn. */
    interestedIn: string | null
    /** Whether that organisation has access at present. */
    accessActive: boolean
    /** Whether the candidate hides from that organisation. */
    hidden: boolean
  }
  /** To act for somebody else, as the programme does. */
  oversee: object
}
export type Action = keyof Facts

const rules: { [A in Action]: (principal: Principal, candidate: Facts[A]) => boolean } = {
  manage: ({ role, accountId }, { id }) => role === 'candidate' && accountId === id,

  open: (principal, candidate) =>
    rules.manage(principal, candidate) ||
    isProgramme(principal) ||
    (isOrganisation(principal) &&
      candidate.state === 'active' &&
      candidate.interestedIn !== null &&
      candidate.interestedIn === principal.organisationId &&
      candidate.accessActive &&
      !candidate.hidden),

  oversee: (principal) => isProgramme(principal),
}

export const may = <A extends Action>(principal: Principal, action: A, candidate: Facts[A]): boolean =>
  rules[action](principal, candidate)

/**
 * The candidate, if there is one and the principal may.
 * @throws DomainError CANDIDATE_NOT_FOUND otherwise, so that nobody learns whether somebody is registered
 */
export function permitted<A extends Action, C extends Facts[A]>(
  principal: Principal,
  action: A,
  candidate: C | null | undefined,
): C {
  if (candidate && may(principal, action, candidate)) return candidate
  throw new DomainError('CANDIDATE_NOT_FOUND')
}
