import { messagingEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { In } from 'typeorm'
import { tell } from '../notification/tell.js'
import { AwaitedResponse } from './awaited-response.entity.js'
import { responseState } from './response-state.js'

/** Overdue for long: on the programme's list from now on, and the candidate is told of others nearby. @returns false if there is none */
export async function escalateResponses(tx: Tx): Promise<boolean> {
  const overdue = await tx.manager.findBy(AwaitedResponse, { id: In(await claim(tx)) })
  if (overdue.length === 0) return false
  const escalatedAt = tx.now()
  await tx.manager.update(AwaitedResponse, { id: In(overdue.map(({ id }) => id)) }, { escalatedAt })
  for (const response of overdue) {
    tx.publish(messagingEvents.responseEscalated, responseState({ ...response, escalatedAt }))
  }
  await tell(
    tx,
    overdue.map(({ candidateId, organisationId }) => ({
      kind: 'others_nearby',
      accountId: candidateId,
      candidateId,
      organisationId,
    })),
  )
  return true
}

async function claim(tx: Tx): Promise<string[]> {
  const claimed = await tx.query<{ id: string }>(
    `select awaited_response.id
     from awaited_response join organisation on organisation.id = organisation_id
     where state = 'waiting' and escalated_at is null and escalate_at <= $1 and access_active
     order by escalate_at limit 100
     for no key update of awaited_response skip locked`,
    [tx.now()],
  )
  return claimed.map(({ id }) => id)
}
