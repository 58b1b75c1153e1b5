import { candidatesEvents, type InterestFact } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { beginStages } from '../stage/begin-stages.js'

const batchSize = 1000

/**
 * Delivers what waits of a candidate, or for an organisation, wherever registration is complete, the profile shown to the
 * organisation and access active.
 * The one place that decides it; whoever changes one of the conditions calls it after the change, in the same transaction.
 */
export async function deliverWaiting(
  tx: Tx,
  { candidateId = null, organisationId = null }: Partial<Record<keyof InterestFact, string | null>>,
): Promise<void> {
  let delivered: InterestFact[]
  do {
    delivered = await tx.query<InterestFact>(deliver, [candidateId, organisationId, tx.now(), batchSize])
    for (const fact of delivered) tx.publish(candidatesEvents.interestDelivered, fact)
    await beginStages(tx, delivered)
  } while (delivered.length === batchSize)
}

const deliver = `
  with due as (
    select i.id
    from interest i
    join candidate c on c.id = i.candidate_id and c.state = 'active'
    join organisation o on o.id = i.organisation_id and o.access_active
    where i.delivered_at is null and i.withdrawn_at is null and not i.hidden
      and ($1::uuid is null or i.candidate_id = $1) and ($2::uuid is null or i.organisation_id = $2)
    limit $4
    for key share of c
    for update of i
  ), delivered as (
    update interest set delivered_at = $3 from due where interest.id = due.id
    returning interest.candidate_id, interest.organisation_id
  )
  select candidate_id as "candidateId", organisation_id as "organisationId" from delivered`
