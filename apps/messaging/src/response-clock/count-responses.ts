import { messagingEvents, type EscalationCount, type ResponseCounts } from '@sih/contracts'
import type { Principal } from '@sih/kernel'
import { UnitOfWork } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { Participants } from '../thread/participants.js'

@Injectable()
export class CountResponses {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: Participants,
  ) {}

  async ofOrganisation(principal: Principal): Promise<ResponseCounts> {
    const { partyId: organisationId } = this.participants.admit(principal)
    return this.work.read(async (tx) => {
      const [counts] = await tx.query<ResponseCounts>(
        `select count(*)::integer as waiting, (count(*) filter (where answer_by <= $2))::integer as overdue
         from awaited_response join organisation on organisation.id = organisation_id
         where organisation_id = $1 and state = 'waiting' and access_active`,
        [organisationId, tx.now()],
      )
      tx.publish(messagingEvents.responsesCounted, { organisationId, count: counts!.waiting })
      return counts!
    })
  }

  escalated(): Promise<EscalationCount> {
    return this.work.read(async (tx) => {
      const [counts] = await tx.query<EscalationCount>(
        `select count(*)::integer as count
         from awaited_response join organisation on organisation.id = organisation_id
         where state = 'waiting' and escalated_at is not null and access_active`,
      )
      tx.publish(messagingEvents.responsesCounted, { organisationId: null, count: counts!.count })
      return counts!
    })
  }
}
