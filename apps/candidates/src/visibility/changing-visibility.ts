import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'
import { deliverWaiting } from '../interest/deliver-waiting.js'
import { keepsFilling } from './keeps-filling.js'

/** An organisation sees the candidate, or keeps what it has of one whom it has given a job; the others see nothing. */
type Sight = 'visible' | 'read_only'

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
  const tell = (organisationId: string) => {
    const [visible, readOnly] = [
      after.get(organisationId) === 'visible',
      after.get(organisationId) === 'read_only',
    ]
    const fact = { candidateId, organisationId, visible, ...(readOnly ? { readOnly } : {}) }
    tx.publish(candidatesEvents.visibilityChanged, fact)
  }
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    if (before.get(id) !== after.get(id)) tell(id)
  }
  await deliverWaiting(tx, { candidateId })
}

/** The organisations that see the candidate, if they have access. */
async function shownTo(tx: Tx, candidateId: string): Promise<Map<string, Sight>> {
  const shown = await tx.query<{ id: string; sight: Sight }>(
    `select i.organisation_id as id, case c.state when 'active' then 'visible' else 'read_only' end as sight
     from interest i join candidate c on c.id = i.candidate_id
     where i.candidate_id = $1 and i.delivered_at is not null and i.withdrawn_at is null and not i.hidden
       and (c.state = 'active' or ${keepsFilling('c', 'i')})
     order by id`,
    [candidateId],
  )
  return new Map(shown.map(({ id, sight }) => [id, sight]))
}
