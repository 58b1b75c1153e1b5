import { candidatesEvents, type NotProgressingReason } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import type { EngagementKey } from '../engagement/find-engagements.js'
import { movesByItself, type Consequence } from './moves-by-itself.js'
import { StageMove, type Stage } from './stage-move.entity.js'

/** Where a candidate is at an organisation. Whoever is going to move them holds the candidate. */
export const lastMove = (tx: Tx, { candidateId, organisationId }: EngagementKey): Promise<StageMove | null> =>
  tx.manager.findOne(StageMove, { where: { candidateId, organisationId }, order: { number: 'desc' } })

/** @param corrects the move that was a mistake */
export async function keepMove(
  tx: Tx,
  move: StageMove,
  corrects: StageMove | null = null,
): Promise<StageMove> {
  await tx.manager.insert(StageMove, move)
  const { id: moveId, candidateId, organisationId, from, to, movedBy } = move
  tx.publish(candidatesEvents.stageMoved, {
    moveId,
    candidateId,
    organisationId,
    from,
    to,
    movedBy,
    reason: move.reason as NotProgressingReason | null,
    at: move.movedAt.toISOString(),
    correctsMoveId: corrects?.id ?? null,
  })
  return move
}

const nobody = { accountId: null, onBehalf: false }

/** What follows from what has happened, if anything does. Whoever calls this holds the candidate. */
export async function moveByItself(
  tx: Tx,
  key: EngagementKey,
  to: Consequence,
  happenedAt: Date = tx.now(),
): Promise<void> {
  const last = await lastMove(tx, key)
  if (!last || !movesByItself({ stage: last.to, since: last.movedAt }, to, happenedAt)) return
  await keepMove(tx, last.next({ to }, nobody, tx.now()))
}

/** What followed was a mistake: back to where they were, unless somebody has moved them since. The candidate is held. */
export async function takeBack(tx: Tx, key: EngagementKey, mistake: Stage): Promise<void> {
  const last = await lastMove(tx, key)
  if (last?.to !== mistake || last.movedBy !== null || last.from === null) return
  await keepMove(tx, last.next({ to: last.from, correction: true }, nobody, tx.now()), last)
}
