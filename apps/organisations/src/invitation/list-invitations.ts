import { organisationsEvents, type InvitationView, type Page, type PageRequest } from '@sih/contracts'
import { UnitOfWork, decodeCursor, defaultLimit, pageFrom } from '@sih/persistence'
import { Injectable } from '@nestjs/common'
import { OrganisationRepository } from '../organisation/organisation.repository.js'
import { Invitation } from './invitation.entity.js'
import { invitationView } from './invitation.view.js'

@Injectable()
export class ListInvitations {
  constructor(
    private readonly work: UnitOfWork,
    private readonly organisations: OrganisationRepository,
  ) {}

  run(organisationId: string, { cursor, limit = defaultLimit }: PageRequest): Promise<Page<InvitationView>> {
    const before = decodeCursor(cursor, 'instant', 'id')
    return this.work.read(async (tx) => {
      await this.organisations.get(tx, organisationId)
      const query = tx.manager
        .createQueryBuilder(Invitation, 'i')
        .where('i.organisation_id = :organisationId', { organisationId })
        .orderBy({ 'i.sentAt': 'DESC', 'i.id': 'DESC' })
        .limit(limit + 1)
      if (before) query.andWhere('(i.sent_at, i.id) < (:at, :id)', { at: before[0], id: before[1] })
      const page = pageFrom(
        await query.getMany(),
        limit,
        ({ sentAt, id }) => [sentAt.toISOString(), id],
        (invitation) => invitationView(invitation, tx.now()),
      )
      const invitationIds = page.items.map(({ id }) => id)
      tx.publish(organisationsEvents.invitationsListed, { organisationId, invitationIds })
      return page
    })
  }
}
