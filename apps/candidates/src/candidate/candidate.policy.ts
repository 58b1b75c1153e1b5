import { DomainError, isOrganisation, isProgramme, type Principal } from '@sih/kernel'
import type { CandidateState, CloseReason } from './candidate.entity.js'

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
  /** To record what comes of the interest, for that organisation. */
  engage: Facts['open']
  /** To see the job filling that the organisation recorded: it keeps that when the job has closed the profile. */
  keep: Facts['open'] & { closedReason: CloseReason | null; filledJob: boolean }
  /** To record one, or to be told that it is recorded. */
  fill: Facts['keep']
  /** To act for somebody else, as the programme does. */
  oversee: object
}
export type Action = keyof Facts
export type EngagementAction = 'open' | 'engage' | 'keep' | 'fill'

const rules: { [A in Action]: (principal: Principal, candidate: Facts[A]) => boolean } = {
  manage: ({ role, accountId }, { id }) => role === 'candidate' && accountId === id,

  open: (principal, candidate) =>
    rules.manage(principal, candidate) ||
    isProgramme(principal) ||
    (candidate.state === 'active' && isShown(principal, candidate)),

  engage: (principal, candidate) =>
    candidate.interestedIn !== null &&
    (isProgramme(principal) || isOrganisation(principal)) &&
    rules.open(principal, candidate),

  keep: (principal, candidate) => rules.open(principal, candidate) || hasPlaced(principal, candidate),

  fill: (principal, candidate) => rules.engage(principal, candidate) || hasPlaced(principal, candidate),

  oversee: (principal) => isProgramme(principal),
}

/** To the organisation for which somebody acts, as far as the profile is on. */
const isShown = (principal: Principal, { interestedIn, accessActive, hidden }: Facts['open']): boolean =>
  isOrganisation(principal) &&
  interestedIn !== null &&
  interestedIn === principal.organisationId &&
  accessActive &&
  !hidden

/** For the organisation for which somebody acts, the profile is closed because of a job that it has filled itself. */
const hasPlaced = (principal: Principal, candidate: Facts['keep']): boolean =>
  candidate.state === 'closed' &&
  candidate.closedReason === 'placed_in_employment' &&
  candidate.filledJob &&
  isShown(principal, candidate)

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
