import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EventEnvelope, type ProfileOpened } from '@sih/contracts'
import { ReactsTogether } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntries } from './record-entry.js'

@Injectable()
export class OnProfileOpened {
  @ReactsTogether(candidatesEvents.profileOpened)
  run(tx: Tx, events: EventEnvelope<ProfileOpened>[]): Promise<void> {
    return recordEntries(
      tx,
      events.map((event) => ({ event, kind: 'profile_opened', organisationId: event.data.organisationId })),
    )
  }
}
