import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { AwaitedResponse, type Cause, type Two } from './awaited-response.entity.js'
import { lockResponse } from './lock-response.js'
import { responseState } from './response-state.js'
import type { Patience } from './due-times.js'

/**
 * The candidate waits for an answer from now on; who waits already goes on waiting since then. Whoever calls this holds the
 * interest, so that there is one at a time. An organisation without access is excused until it has it.
 */
export async function awaitResponse(tx: Tx, two: Two, cause: Cause): Promise<void> {
  const { accessActive, ...patience } = await circumstances(tx, two.organisationId)
  if (!accessActive) await lookAgain(tx, two.organisationId)
  const known = await lockResponse(tx, two)
  if (known?.state === 'waiting') return
  const response = AwaitedResponse.begin(two, cause, tx.now(), patience)
  if (!accessActive) response.end('excused', tx.now())
  await tx.manager.upsert(AwaitedResponse, response, ['candidateId', 'organisationId'])
  if (accessActive) tx.publish(messagingEvents.responseDue, responseState(response))
}

/** The candidate is seen again: what was not answered waits again, with the whole time to answer. */
export async function awaitAgain(tx: Tx, two: Two): Promise<void> {
  const { candidateId, organisationId } = two
  const excused = await tx.manager.findOneBy(AwaitedResponse, {
    candidateId,
    organisationId,
    state: 'excused',
  })
  if (excused) await awaitResponse(tx, two, excused.cause)
}

async function circumstances(tx: Tx, organisationId: string): Promise<Patience & { accessActive: boolean }> {
  const [found] = await tx.query<Patience & { accessActive: boolean }>(
    `select remind_after as "remindAfter", escalate_after as "escalateAfter",
            coalesce(access_active, false) as "accessActive"
     from response_settings left join organisation on organisation.id = $1`,
    [organisationId],
  )
  return found!
}

/** Its access may just be starting in another transaction, which does not see this one yet. */
async function lookAgain(tx: Tx, organisationId: string): Promise<void> {
  await tx.query('update organisation set clocks_behind = true where id = $1', [organisationId])
}
