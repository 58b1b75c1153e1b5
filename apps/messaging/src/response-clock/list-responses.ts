import { messagingEvents, type ListResponsesRequest, type Page, type ResponseView } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Participants } from '../thread/participants.js'
import { rowsOf } from './response-rows.js'
import { responseView } from './response.view.js'

/** The most urgent first. */
@Injectable()
export class ListResponses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async run(
    { overdue = false, cursor, limit = defaultLimit }: ListResponsesRequest,
    principal: Principal,
  ): Promise<Page<ResponseView>> {
    const { partyId: organisationId } = this.participants.admit(principal)
    const after = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      const now = tx.now()
      const dueBefore = overdue ? now : null
      const page = pageFrom(
        await rowsOf(tx, organisationId, { dueBefore, after, limit: limit + 1 }),
        limit,
        ({ answerBy, id }) => [answerBy.toISOString(), id],
        (row) => responseView(row, now),
      )
      const candidateIds = page.items.map(({ candidateId }) => candidateId)
      tx.publish(messagingEvents.responsesListed, { organisationId, candidateIds })
      return page
    })
  }
}
