import type { EngagementFact } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { isKept, isLive } from '../interest/interests.js'
import { membersOf } from '../member/membership.js'
import { tell } from '../notification/tell.js'

/** An organisation that has lost sight of the candidate meanwhile learns nothing more. */
export async function tellOrganisation(
  tx: Tx,
  kind: 'placement_step' | 'job_follow_up',
  { candidateId, organisationId }: EngagementFact,
): Promise<void> {
  const sees = await isLive(tx, candidateId, organisationId)
  if (!sees && !(await isKept(tx, candidateId, organisationId))) return
  const members = await membersOf(tx, organisationId)
  await tell(
    tx,
    members.map((accountId) => ({ kind, accountId, candidateId, organisationId })),
  )
}
