import { Injectable } from '@nestjs/common'
import { messagingEvents, type EventEnvelope, type MessageSent } from '@sih/contracts'
import { Reacts } from '@sih/journal'
import type { Tx } from '@sih/persistence'
import { recordEntry } from './record-entry.js'

@Injectable()
export class OnMessageSent {
  @Reacts(messagingEvents.messageSent)
  run(tx: Tx, message: MessageSent, event: EventEnvelope<MessageSent>): Promise<void> {
    const { from, organisationId, messageId: referenceId } = message
    return recordEntry(tx, event, { kind: `message_from_${from}`, organisationId, referenceId })
  }
}
