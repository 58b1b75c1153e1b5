import { messagingEvents, type EscalationView, type ListEscalationsRequest, type Page } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { escalatedRows } from './response-rows.js'
import { escalationView } from './response.view.js'

/** For the programme, of all organisations or of one: who was told to it first comes first. */
@Injectable()
export class ListEscalations {
  constructor(private readonly work: UnitOfWork) {}

  async run({
    organisationId,
    cursor,
    limit = defaultLimit,
  }: ListEscalationsRequest): Promise<Page<EscalationView>> {
    const after = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      const page = pageFrom(
        await escalatedRows(tx, { organisationId, after, limit: limit + 1 }),
        limit,
        ({ escalatedAt, id }) => [escalatedAt!.toISOString(), id],
        (row) => escalationView(row, tx.now()),
      )
      const candidateIds = [...new Set(page.items.map(({ candidateId }) => candidateId))]
      tx.publish(messagingEvents.responsesListed, { organisationId: null, candidateIds })
      return page
    })
  }
}
