import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { AwaitedResponse, type Two } from './awaited-response.entity.js'
import { responseState } from './response-state.js'

/**
 * Somebody of the organisation has looked at the candidate, or at what the candidate wrote. Only the first counts; mostly it is
 * not, which is found out in one look at one row.
 */
export async function openResponse(tx: Tx, { candidateId, organisationId }: Two): Promise<void> {
  const [opened] = await tx.query<{ id: string }>(
    `update awaited_response set opened_at = $3
     where candidate_id = $1 and organisation_id = $2 and state = 'waiting' and opened_at is null returning id`,
    [candidateId, organisationId, tx.now()],
  )
  if (!opened) return
  const response = await tx.manager.findOneByOrFail(AwaitedResponse, { id: opened.id })
  tx.publish(messagingEvents.responseOpened, responseState(response))
}
