import {
  messagingEvents,
  type BulkMessageDetails,
  type BulkRecipient,
  type OpenBulkMessageRequest,
} from '@sih/contracts'
import { DomainError, type Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom, type Tx } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Participants } from '../thread/participants.js'
import { BulkMessage } from './bulk-message.entity.js'

@Injectable()
export class OpenBulkMessage {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(
    { bulkMessageId, cursor, limit = defaultLimit }: OpenBulkMessageRequest,
    principal: Principal,
  ): Promise<BulkMessageDetails> {
    const { partyId: organisationId } = this.participants.admit(principal)
    const [after] = decodeCursor(cursor, 'id') ?? []
    return this.work.read(async (tx) => {
      const bulk = await tx.manager.findOneBy(BulkMessage, { id: bulkMessageId, organisationId })
      if (!bulk) throw new DomainError('BULK_MESSAGE_NOT_FOUND')
      const counts = await countsOf(tx, bulk.id)
      const rows = await recipientsOf(tx, bulk.id, after, limit + 1)
      const page = pageFrom(
        rows,
        limit,
        ({ candidateId }) => [candidateId],
        (row) => row,
      )
      const candidateIds = page.items.map(({ candidateId }) => candidateId)
      tx.publish(messagingEvents.bulkMessageOpened, { bulkMessageId, candidateIds })
      return { id: bulk.id, ...counts, createdAt: bulk.createdAt.toISOString(), ...page }
    })
  }
}

type Counts = Pick<BulkMessageDetails, 'total' | 'sent' | 'notSent' | 'waiting'>

async function countsOf(tx: Tx, id: string): Promise<Counts> {
  const [counts] = await tx.query<Counts>(
    `select count(*)::integer as total,
            (count(*) filter (where result = 'sent'))::integer as sent,
            (count(*) filter (where result = 'not_sent'))::integer as "notSent",
            (count(*) filter (where result = 'waiting'))::integer as waiting
     from bulk_recipient where bulk_message_id = $1`,
    [id],
  )
  return counts!
}

const recipientsOf = (
  tx: Tx,
  id: string,
  after: string | number | undefined,
  limit: number,
): Promise<BulkRecipient[]> =>
  tx.query<BulkRecipient>(
    `select candidate_id as "candidateId", result, thread_id as "threadId" from bulk_recipient
     where bulk_message_id = $1 ${after ? 'and candidate_id > $3' : ''}
     order by candidate_id limit $2`,
    [id, limit, ...(after ? [after] : [])],
  )
