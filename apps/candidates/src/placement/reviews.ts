import type { PlacementReviewed, PlacementSide, ReviewPlacementRequest } from '@sih/contracts'
import { londonDay } from '@sih/calendar'
import { DomainError, type Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { Placement } from './placement.entity.js'

type Said = Pick<ReviewPlacementRequest, 'helpful' | 'words'> & { version: number }

/** Whom somebody speaks for; the programme, as in everything it records, for the organisation. */
const sideOf = ({ role }: Principal): PlacementSide => (role === 'candidate' ? 'candidate' : 'organisation')

/**
 * Adds what a side says of a placement that is held. What it said before stays.
 * @returns what is told of it; undefined if the side has said something as this version already
 * @throws DomainError PLACEMENT_NOT_COMPLETED
 */
export async function keepReview(
  tx: Tx,
  { id: placementId, candidateId, organisationId, state }: Placement,
  principal: Principal,
  { helpful, words, version }: Said,
): Promise<PlacementReviewed | undefined> {
  if (state !== 'completed') throw new DomainError('PLACEMENT_NOT_COMPLETED')
  const from = sideOf(principal)
  const kept = await tx.query(
    `insert into placement_review (placement_id, side, version, candidate_id, helpful, words, given_on, given_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning side`,
    [placementId, from, version, candidateId, helpful, words, londonDay(tx.now()), principal.accountId],
  )
  return kept.length === 0 ? undefined : { placementId, candidateId, organisationId, from, helpful }
}

/** The version of what the side of this person says; 0 if it has said nothing. */
export async function reviewVersion(tx: Tx, { id }: Placement, principal: Principal): Promise<number> {
  const [newest] = await tx.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from placement_review where placement_id = $1 and side = $2',
    [id, sideOf(principal)],
  )
  return newest!.version
}
