import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EventEnvelope, type JobFillingFact, type TimelineKind } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntry } from './record-entry.js'

@Injectable()
export class OnJobFilling {
  @Reacts(candidatesEvents.jobFillingRecorded)
  recorded(tx: Tx, _filling: JobFillingFact, event: EventEnvelope<JobFillingFact>): Promise<void> {
    return record(tx, 'job_filling_recorded', event)
  }

  @Reacts(candidatesEvents.jobFillingCorrected)
  corrected(tx: Tx, _filling: JobFillingFact, event: EventEnvelope<JobFillingFact>): Promise<void> {
    return record(tx, 'job_filling_corrected', event)
  }

  @Reacts(candidatesEvents.jobFillingWithdrawn)
  withdrawn(tx: Tx, _filling: JobFillingFact, event: EventEnvelope<JobFillingFact>): Promise<void> {
    return record(tx, 'job_filling_withdrawn', event)
  }

  @Reacts(candidatesEvents.followUpAnswered)
  followedUp(tx: Tx, _filling: JobFillingFact, event: EventEnvelope<JobFillingFact>): Promise<void> {
    return record(tx, 'job_filling_followed_up', event)
  }
}

function record(tx: Tx, kind: TimelineKind, event: EventEnvelope<JobFillingFact>): Promise<void> {
  const { organisationId, fillingId: referenceId } = event.data
  return recordEntry(tx, event, { kind, organisationId, referenceId })
}
