import { Injectable } from '@nestjs/common'
import { candidatesEvents, type DocumentOpened, type EventEnvelope } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntry } from './record-entry.js'

/** What candidates open of their own is not an interaction with anybody. */
@Injectable()
export class OnDocumentOpened {
  @Reacts(candidatesEvents.documentOpened)
  async run(tx: Tx, document: DocumentOpened, event: EventEnvelope<DocumentOpened>): Promise<void> {
    if (event.actor.role === 'candidate') return
    const { organisationId, documentId: referenceId } = document
    await recordEntry(tx, event, { kind: 'document_opened', organisationId, referenceId })
  }
}
