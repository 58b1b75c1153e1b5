import { Injectable } from '@nestjs/common'
import { candidatesEvents, type EventEnvelope, type StageMoved } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntry } from './record-entry.js'

/** What moves by itself follows from something that is on the timeline already. */
@Injectable()
export class OnStageMoved {
  @Reacts(candidatesEvents.stageMoved)
  async run(tx: Tx, move: StageMoved, event: EventEnvelope<StageMoved>): Promise<void> {
    if (move.movedBy === null) return
    const { organisationId, moveId: referenceId, to: code } = move
    await recordEntry(tx, event, { kind: 'stage_moved', organisationId, referenceId, code })
  }
}
