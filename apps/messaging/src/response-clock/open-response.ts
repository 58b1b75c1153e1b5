import { messagingEvents, type EventEnvelope } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { AwaitedResponse, type Two } from './awaited-response.entity.js'
import { responseState } from './response-state.js'

/** Somebody of the organisation has looked at the candidate, or at what the candidate wrote. Only the first counts. */
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

/** Of what has happened between these two and those, in its order, what meets a candidate who waits and nobody had looked at. */
export async function unopened<Event extends EventEnvelope<Two>>(tx: Tx, events: Event[]): Promise<Event[]> {
  const rows = await tx.query<{ nth: number }>(
    `select happened.nth::int - 1 as nth
     from unnest($1::uuid[], $2::uuid[]) with ordinality as happened (candidate_id, organisation_id, nth)
     join awaited_response using (candidate_id, organisation_id)
     where state = 'waiting' and opened_at is null
     order by nth`,
    [events.map(({ data }) => data.candidateId), events.map(({ data }) => data.organisationId)],
  )
  return rows.map(({ nth }) => events[nth]!)
}
