import type { Tx } from '@sih/persistence'
import { In } from 'typeorm'
import { awaitResponse } from './await-response.js'
import { AwaitedResponse } from './awaited-response.entity.js'
import { endThese } from './end-response.js'

const atOnce = 200

/**
 * An organisation that has lost its access is excused from answering; to one that has it again, all that is not answered
 * is due anew. In steps, so that a change of access itself is felt at once, however many candidates wait.
 * @returns false if no access has changed
 */
export async function followAccess(tx: Tx): Promise<boolean> {
  const [changed] = await tx.query<{ id: string; accessActive: boolean }>(
    `select id, access_active as "accessActive" from organisation
     where clocks_behind limit 1 for no key update skip locked`,
  )
  if (!changed) return false
  const responses = await (changed.accessActive ? excused : waiting)(tx, changed.id)
  if (changed.accessActive)
    for (const response of responses) await awaitResponse(tx, response, response.cause)
  else await endThese(tx, responses, 'excused')
  if (responses.length < atOnce) {
    await tx.query('update organisation set clocks_behind = false where id = $1', [changed.id])
  }
  return true
}

const waiting = (tx: Tx, organisationId: string): Promise<AwaitedResponse[]> =>
  tx.manager.find(AwaitedResponse, {
    where: { organisationId, state: 'waiting' },
    order: { answerBy: 'asc', id: 'asc' },
    take: atOnce,
    lock: { mode: 'for_no_key_update' },
  })

/** Not those whom the organisation does not see for a reason of their own. */
async function excused(tx: Tx, organisationId: string): Promise<AwaitedResponse[]> {
  const found = await tx.query<{ id: string }>(
    `select awaited_response.id from awaited_response join interest using (candidate_id, organisation_id)
     where organisation_id = $1 and state = 'excused' and live
     limit $2 for share of interest`,
    [organisationId, atOnce],
  )
  return tx.manager.findBy(AwaitedResponse, { id: In(found.map(({ id }) => id)) })
}
