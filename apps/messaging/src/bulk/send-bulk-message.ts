import { messagingEvents, type BulkMessageView, type SendBulkMessageRequest } from '@sih/contracts'
import { currentInteraction, type Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { assertFillable } from '../template/placeholders.js'
import { Participants } from '../thread/participants.js'
import { BulkMessage } from './bulk-message.entity.js'

/** Only accepts it. Whom the organisation sees is decided when each message is written. */
@Injectable()
export class SendBulkMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run({ candidateIds, body }: SendBulkMessageRequest, principal: Principal): Promise<BulkMessageView> {
    const { partyId } = this.participants.admit(principal)
    assertFillable(body)
    return this.work.run(async (tx) => {
      const { correlationId } = currentInteraction()
      const bulk = BulkMessage.by(principal, partyId, { body, correlationId, at: tx.now() })
      const total = candidateIds.length
      tx.publish(messagingEvents.bulkMessageAccepted, { bulkMessageId: bulk.id, total })
      bulk.causeId = tx.causeId
      await tx.manager.insert(BulkMessage, bulk)
      await tx.query(
        `insert into bulk_recipient (bulk_message_id, candidate_id, result)
         select $1, *, 'waiting' from unnest($2::uuid[])`,
        [bulk.id, candidateIds],
      )
      const createdAt = bulk.createdAt.toISOString()
      return { id: bulk.id, total, sent: 0, notSent: 0, waiting: total, createdAt }
    })
  }
}
