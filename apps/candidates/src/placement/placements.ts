import { Injectable } from '@nestjs/common'
import type { PlacementFact } from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { lockCandidate } from '../candidate/candidate.repository.js'
import { Engagements } from '../engagement/engagements.js'
import { Placement } from './placement.entity.js'

const missing = 'PLACEMENT_NOT_FOUND'

/** Admits people to placements, the candidate and the organisation each to their own; and keeps what they were. */
@Injectable()
export class Placements {
  constructor(private readonly engagements: Engagements) {}

  /** @throws DomainError PLACEMENT_NOT_FOUND, COPY_STALE */
  async open(tx: Tx, principal: Principal, id: string): Promise<Placement> {
    const placement = await this.found(tx, principal, id)
    if (principal.role !== 'candidate') await this.engagements.open(tx, principal, placement, { missing })
    return placement
  }

  /** To change it: the candidate is held, so that nobody else changes it meanwhile. @throws DomainError PLACEMENT_NOT_FOUND, COPY_STALE */
  async hold(tx: Tx, principal: Principal, id: string): Promise<Placement> {
    const known = await this.found(tx, principal, id)
    if (principal.role === 'candidate') await lockCandidate(tx, known.candidateId)
    else await this.engagements.hold(tx, principal, known, { action: 'open', missing })
    return this.found(tx, principal, id)
  }

  private async found(tx: Tx, { role, accountId }: Principal, id: string): Promise<Placement> {
    const placement = await tx.manager.findOneBy(Placement, { id })
    if (!placement || (role === 'candidate' && placement.candidateId !== accountId))
      throw new DomainError(missing)
    return placement
  }
}

/** Keeps a placement as it has become, and what it was. */
export async function keepPlacement(
  tx: Tx,
  placement: Placement,
  { accountId, role }: Principal,
  correction = false,
): Promise<void> {
  await tx.manager.save(placement)
  await tx.query(
    `insert into placement_change (placement_id, version, candidate_id, changed_at, changed_by, changed_role, correction, became)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      placement.id,
      placement.version,
      placement.candidateId,
      tx.now(),
      accountId,
      role,
      correction,
      JSON.stringify(became(placement)),
    ],
  )
}

const became = (placement: Placement) => {
  const { state, kind, department, site, staffGroup, startsOn, endsOn, halfDay, clearanceDone } = placement
  const { words, outcome, answer, answerWords, wishedDate } = placement
  const plan = { kind, department, site, staffGroup, startsOn, endsOn, halfDay, clearanceDone, words }
  return { state, ...plan, outcome, answer, answerWords, wishedDate }
}

/** Everything but words. */
export const placementFact = (placement: Placement): PlacementFact => ({
  placementId: placement.id,
  candidateId: placement.candidateId,
  organisationId: placement.organisationId,
  version: placement.version,
  kind: placement.kind,
  state: placement.state,
  answer: placement.answer,
  staffGroup: placement.staffGroup as PlacementFact['staffGroup'],
  startsOn: placement.startsOn,
  endsOn: placement.endsOn,
  halfDay: placement.halfDay,
  clearanceDone: placement.clearanceDone,
  outcome: placement.outcome as PlacementFact['outcome'],
})
