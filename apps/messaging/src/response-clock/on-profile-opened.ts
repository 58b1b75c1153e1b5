import { candidatesEvents, type EventEnvelope, type ProfileOpened } from '@sih/contracts'
import { causedBy, ReactsTogether } from '@sih/journal'
import { withInteraction } from '@sih/kernel'
import type { Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { openResponse, unopened } from './open-response.js'

/** Profiles are opened often and mostly not for the first time: those that matter are found in one look. */
@Injectable()
export class OnProfileOpened {
  @ReactsTogether(candidatesEvents.profileOpened)
  async run(tx: Tx, events: EventEnvelope<ProfileOpened>[]): Promise<void> {
    const first = await unopened(tx, events.filter(byOrganisation))
    for (const event of first) await withInteraction(causedBy(event), () => openResponse(tx, event.data))
  }
}

type OpenedByOrganisation = EventEnvelope<ProfileOpened & { organisationId: string }>

/** What the programme opens is not the organisation's doing. */
const byOrganisation = (event: EventEnvelope<ProfileOpened>): event is OpenedByOrganisation =>
  event.data.organisationId !== null
