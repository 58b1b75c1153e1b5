import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EventEnvelope, type ReferralFact, type TimelineKind } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntry } from './record-entry.js'

/** On the timeline of the organisation that proposed it. To the other one an accepted referral is an interest. */
@Injectable()
export class OnReferral {
  @Reacts(candidatesEvents.referralProposed)
  proposed(tx: Tx, _fact: ReferralFact, event: EventEnvelope<ReferralFact>): Promise<void> {
    return record(tx, 'referral_proposed', event)
  }

  @Reacts(candidatesEvents.referralAccepted)
  accepted(tx: Tx, _fact: ReferralFact, event: EventEnvelope<ReferralFact>): Promise<void> {
    return record(tx, 'referral_accepted', event)
  }

  @Reacts(candidatesEvents.referralDeclined)
  declined(tx: Tx, _fact: ReferralFact, event: EventEnvelope<ReferralFact>): Promise<void> {
    return record(tx, 'referral_declined', event)
  }
}

function record(tx: Tx, kind: TimelineKind, event: EventEnvelope<ReferralFact>): Promise<void> {
  const { fromOrganisationId, organisationId: otherOrganisationId, referralId: referenceId } = event.data
  return recordEntry(tx, event, {
    kind,
    organisationId: fromOrganisationId,
    referenceId,
    otherOrganisationId,
  })
}
