import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { AwaitedResponse, type Ending, type Two } from './awaited-response.entity.js'
import { lockResponse } from './lock-response.js'
import { responseState } from './response-state.js'

/** The candidate waits no longer, if they did. */
export async function endResponse(tx: Tx, two: Two, ending: Ending): Promise<void> {
  const waiting = await lockResponse(tx, two, { state: 'waiting' })
  if (waiting) await endThese(tx, [waiting], ending)
}

/** They are locked, and waiting. */
export async function endThese(tx: Tx, waiting: AwaitedResponse[], ending: Ending): Promise<void> {
  const event = ending === 'answered' ? messagingEvents.responseGiven : messagingEvents.responseExcused
  for (const response of waiting) {
    response.end(ending, tx.now())
    const { state, openedAt, endedAt } = response
    await tx.manager.update(AwaitedResponse, { id: response.id }, { state, openedAt, endedAt })
    tx.publish(event, responseState(response))
  }
}
