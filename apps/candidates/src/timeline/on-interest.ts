import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EventEnvelope, type InterestFact } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntry } from './record-entry.js'

@Injectable()
export class OnInterest {
  @Reacts(candidatesEvents.interestDelivered)
  delivered(tx: Tx, { organisationId }: InterestFact, event: EventEnvelope<InterestFact>): Promise<void> {
    return recordEntry(tx, event, { kind: 'interest_delivered', organisationId })
  }

  /** An organisation that never knew of an interest does not learn that it was withdrawn. */
  @Reacts(candidatesEvents.interestWithdrawn)
  async withdrawn(tx: Tx, fact: InterestFact, event: EventEnvelope<InterestFact>): Promise<void> {
    const { candidateId, organisationId } = fact
    const [last] = await tx.query<{ kind: string }>(
      `select kind from timeline_entry
       where candidate_id = $1 and organisation_id = $2 and kind in ('interest_delivered', 'interest_withdrawn')
       order by at desc, id desc limit 1`,
      [candidateId, organisationId],
    )
    if (last?.kind !== 'interest_delivered') return
    await recordEntry(tx, event, { kind: 'interest_withdrawn', organisationId })
  }
}
