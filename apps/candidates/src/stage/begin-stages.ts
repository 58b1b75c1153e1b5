import { candidatesEvents } from '@sih/contracts'
import { newId } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import type { EngagementKey } from '../engagement/find-engagements.js'
import type { Stage } from './stage-move.entity.js'

interface Begun extends EngagementKey {
  moveId: string
  from: Stage | null
}

/**
 * With the delivery of an interest a candidate is interested, for the first time or again after withdrawing; all at once, as a
 * whole list may wait for an organisation. Whoever calls this holds the interests.
 */
export async function beginStages(tx: Tx, delivered: EngagementKey[]): Promise<void> {
  const begun = await tx.query<Begun>(begin, [
    delivered.map(() => newId()),
    delivered.map(({ candidateId }) => candidateId),
    delivered.map(({ organisationId }) => organisationId),
    tx.now(),
  ])
  const nobody = { reason: null, movedBy: null, correctsMoveId: null }
  const at = tx.now().toISOString()
  for (const move of begun) {
    tx.publish(candidatesEvents.stageMoved, { ...move, to: 'interested', at, ...nobody })
  }
}

const begin = `
  insert into stage_move (id, candidate_id, organisation_id, number, from_stage, to_stage, moved_at)
  select new.id, new.candidate_id, new.organisation_id, coalesce(last.number, 0) + 1, last.to_stage, 'interested', $4
  from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as new (id, candidate_id, organisation_id)
  left join lateral (
    select number, to_stage from stage_move m
    where m.candidate_id = new.candidate_id and m.organisation_id = new.organisation_id
    order by number desc limit 1
  ) as last on true
  where last.number is null or last.to_stage = 'withdrawn'
  returning id as "moveId", candidate_id as "candidateId", organisation_id as "organisationId", from_stage as "from"`
