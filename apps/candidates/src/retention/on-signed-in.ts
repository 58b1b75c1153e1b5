import { Injectable } from '@nestjs/common'
import { candidatesEvents, gatewayEvents, type EventEnvelope, type SessionFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'

/** Whoever signs in begins anew. A profile that was switched off stays off: the person decides. */
@Injectable()
export class OnSignedIn {
  @Reacts(gatewayEvents.signedIn)
  async run(tx: Tx, { accountId }: SessionFact, { occurredAt }: EventEnvelope<object>): Promise<void> {
    const returned = await tx.query(
      `update retention set stage = 'in_use', since = $2, last_active_at = greatest(last_active_at, $2)
       where candidate_id = $1 and stage <> 'in_use' returning candidate_id`,
      [accountId, occurredAt],
    )
    if (returned.length > 0) {
      tx.publish(candidatesEvents.retentionStepTaken, { candidateId: accountId, stage: 'in_use' })
      return
    }
    await tx.query(
      `insert into retention (candidate_id, last_active_at, stage, since)
       select id, $2, 'in_use', $2 from candidate where id = $1
       on conflict (candidate_id) do update
         set last_active_at = greatest(retention.last_active_at, excluded.last_active_at)`,
      [accountId, occurredAt],
    )
  }
}
