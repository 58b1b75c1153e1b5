import { candidatesEvents } from '@sih/contracts'
import type { Tx } from '@sih/persistence'

const atOnce = 100

/** Nothing is kept twice for longer than it takes to download it. @returns whether any had expired */
export async function expireExports(tx: Tx): Promise<boolean> {
  const expired = await tx.query<{ id: string; candidate_id: string }>(
    `delete from data_export where id in (
       select id from data_export where expires_at <= $1 order by expires_at limit $2 for update skip locked
     ) returning id, candidate_id`,
    [tx.now(), atOnce],
  )
  for (const { id: exportId, candidate_id: candidateId } of expired) {
    tx.publish(candidatesEvents.exportExpired, { exportId, candidateId })
  }
  return expired.length > 0
}
