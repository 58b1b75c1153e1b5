import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EventEnvelope, type ProfileOpened } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntry } from './record-entry.js'

@Injectable()
export class OnProfileOpened {
  @Reacts(candidatesEvents.profileOpened)
  run(tx: Tx, { organisationId }: ProfileOpened, event: EventEnvelope<ProfileOpened>): Promise<void> {
    return recordEntry(tx, event, { kind: 'profile_opened', organisationId })
  }
}
