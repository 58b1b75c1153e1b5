import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { deliverWaiting } from '../interest/deliver-waiting.js'

/**
 * Whatever changes who may see a candidate goes through here, so that messaging hears of every organisation concerned, and
 * what has waited for the change is delivered. The caller holds organisations and candidate.
 */
export async function changingVisibility(
  tx: Tx,
  candidateId: string,
  change: () => Promise<unknown>,
): Promise<void> {
  const before = await shownTo(tx, candidateId)
  await change()
  const after = await shownTo(tx, candidateId)
  const tell = (organisationId: string, visible: boolean) =>
    tx.publish(candidatesEvents.visibilityChanged, { candidateId, organisationId, visible })
  for (const id of before) if (!after.includes(id)) tell(id, false)
  for (const id of after) if (!before.includes(id)) tell(id, true)
  await deliverWaiting(tx, { candidateId })
}

/** The organisations that see the candidate, if they have access. */
async function shownTo(tx: Tx, candidateId: string): Promise<string[]> {
  const shown = await tx.query<{ id: string }>(
    `select i.organisation_id as id
     from interest i join candidate c on c.id = i.candidate_id and c.state = 'active'
     where i.candidate_id = $1 and i.delivered_at is not null and i.withdrawn_at is null and not i.hidden
     order by id`,
    [candidateId],
  )
  return shown.map(({ id }) => id)
}
