import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { IsNull } from 'typeorm'
import { AwaitedResponse, type Two } from './awaited-response.entity.js'
import { lockResponse } from './lock-response.js'
import { responseState } from './response-state.js'

/** Somebody of the organisation has looked at the candidate, or at what the candidate wrote. Only the first counts. */
export async function openResponse(tx: Tx, two: Two): Promise<void> {
  const response = await lockResponse(tx, two, { state: 'waiting', openedAt: IsNull() })
  if (!response) return
  response.openedAt = tx.now()
  await tx.manager.update(AwaitedResponse, { id: response.id }, { openedAt: response.openedAt })
  tx.publish(messagingEvents.responseOpened, responseState(response))
}
